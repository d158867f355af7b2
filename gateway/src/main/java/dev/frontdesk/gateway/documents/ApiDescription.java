package dev.frontdesk.gateway.documents;

import dev.frontdesk.gateway.routes.Part;
import dev.frontdesk.gateway.routes.RouteRule;
import dev.frontdesk.gateway.routes.RouteRules;
import dev.frontdesk.gateway.tokens.Issuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI description of the whole suite: what each service committed to the contracts, and the gateway's own. A
 * service that has described nothing yet is left out.
 */
@Component
class ApiDescription {

    private final JsonMapper json;
    private final ObjectNode whole;

    ApiDescription(JsonMapper json, Issuer issuer) {
        this.json = json;
        this.whole = frame(issuer.issuer());
        var merging = new Merging(whole);
        for (var part : Part.services()) {
            var described = new ClassPathResource("openapi/" + part.service() + ".json");
            if (described.exists()) {
                merging.add(part.service(), read(described));
            }
        }
        merging.add(Part.GATEWAY.service(), read(new ClassPathResource("gateway/openapi.json")));
        Operation.of(whole).forEach(ApiDescription::describe);
        Tidying.tidy(whole);
    }

    /** Whose summary says it all is at least told what it is about. */
    private static void describe(Operation operation) {
        if (operation.node() instanceof ObjectNode node && !node.has("description")) {
            RouteRules.find(operation.method(), operation.path())
                    .ifPresent(rule -> node.put("description", about(rule.reach())));
        }
    }

    private static String about(RouteRule.Reach reach) {
        return switch (reach) {
            case SITE ->
                "About the one site that Frontdesk-Site names; what belongs to another is not there. ·"
                        + " 只涉及 Frontdesk-Site 所指的站点；其他站点的内容查不到。";
            case EVERY_SITE -> "About the whole company; the role is needed at every site. · 涉及全公司；须在所有站点具备该角色。";
            case CALLER -> "About whoever asks. · 只涉及当前用户本人。";
        };
    }

    ObjectNode document() {
        return whole;
    }

    private ObjectNode frame(String issuer) {
        var document = json.createObjectNode();
        document.put("openapi", "3.1.0");
        var info = document.putObject("info");
        info.putObject("contact").put("name", "Front Desk · 前台").put("url", issuer);
        info.put("title", "Front Desk · 前台")
                .put("version", "v1")
                .put(
                        "description",
                        "Calls, visitors, mail and the directory of a front desk. Every change needs an"
                                + " Idempotency-Key; every refusal is a problem with a stable code. ·"
                                + " 前台的来电、访客、邮件与通讯录。每个改动都要带 Idempotency-Key；每个拒绝都带稳定的 code。");
        // Wherever this document was fetched.
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("security").addObject().putArray("token");
        // Shown first: nobody can do anything before.
        document.putArray("tags").addObject().put("name", "sign-in").put("description", "Sign-in · 登录");
        document.putObject("paths");
        document.putObject("components")
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        return document;
    }

    private ObjectNode read(Resource resource) {
        try (var in = resource.getInputStream()) {
            return (ObjectNode) json.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
