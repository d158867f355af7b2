package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.gateway.accounts.Role;
import dev.frontdesk.gateway.routes.Part;
import dev.frontdesk.gateway.routes.RouteRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description of the API, for programs and for people. */
class DocumentIT extends GatewayRun {

    /** How fields are called that say who somebody from outside is, or what that person said. */
    private static final Set<String> PERSONAL = Set.of(
            "name",
            "company",
            "email",
            "mail",
            "mobile",
            "phone",
            "matter",
            "text",
            "callerName",
            "caller",
            "addressee",
            "address",
            "details",
            "visitor",
            "photo",
            "note",
            "content");

    private record Operation(String method, String path, JsonNode node) {}

    @Test
    void one_document_describes_everything_that_is_described() throws InterruptedException {
        var answer = send(request("/api/openapi.json"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(json(answer).at("/servers/0/url").asString())
                .as("wherever the document was fetched")
                .isEqualTo("/");
        assertThat(json(answer).get("paths").propertyNames()).contains("/oauth2/token", "/api/v1/accounts/{name}");
    }

    @Test
    void every_reference_leads_somewhere_and_every_operation_has_a_name_of_its_own() throws InterruptedException {
        var document = json(send(request("/api/openapi.json")));

        assertThat(document.findValues("$ref"))
                .allSatisfy(reference -> assertThat(
                                document.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
        assertThat(operations(document).stream()
                        .map(operation -> operation.node().path("operationId").asString("")))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    /** A description whose roles the gateway does not let in would promise what nobody can do. */
    @Test
    void whoever_may_call_an_operation_in_its_service_is_let_in_by_the_gateway() throws InterruptedException {
        var soft = new SoftAssertions();
        for (var operation : operations(json(send(request("/api/openapi.json"))))) {
            if (operation.path().startsWith("/api/v1/")) {
                var rule = RouteRules.find(operation.method(), operation.path());
                soft.assertThat(rule)
                        .as(operation.method() + " " + operation.path())
                        .isPresent();
                rule.ifPresent(found -> soft.assertThat(found.roles().stream().map(Role::word))
                        .as(operation.method() + " " + operation.path())
                        .containsAll(operation
                                .node()
                                .path("x-roles")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
            }
        }
        soft.assertAll();
    }

    @Test
    void the_table_of_routes_says_which_fields_not_everybody_sees() throws InterruptedException {
        var table = json(send(request("/api/v1/routes", tokens().withGrants("*:admin"))));

        var visits = fields(table, "/api/v1/visits");
        assertThat(visits.get("items[].name")).containsExactly("host", "manager", "receptionist", "supervisor");
        assertThat(fields(table, "/api/v1/visits/{id}").get("inward"))
                .containsExactly("manager", "receptionist", "supervisor");
        assertThat(fields(table, "/api/v1/calls")).isEmpty();
    }

    private static Map<String, List<String>> fields(JsonNode table, String path) {
        var fields = new TreeMap<String, List<String>>();
        table.get("items")
                .valueStream()
                .flatMap(line -> line.get("fields").valueStream())
                .filter(field -> field.get("path").asString().equals(path))
                .forEach(field -> fields.put(
                        field.get("field").asString(),
                        field.get("roles").valueStream().map(JsonNode::asString).toList()));
        return fields;
    }

    /** Programs, reports and the kiosk in the hall: no field of an answer says who an outsider is. */
    @Test
    void whoever_is_no_colleague_sees_nothing_personal() throws InterruptedException {
        var document = json(send(request("/api/openapi.json")));
        var soft = new SoftAssertions();
        for (var operation : operations(document)) {
            var outside = new TreeSet<>(Set.of("reporter", "integration", "kiosk"));
            outside.retainAll(operation
                    .node()
                    .path("x-roles")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList());
            for (var role : outside) {
                soft.assertThat(personal(document, operation, role))
                        .as("%s %s for %s", operation.method(), operation.path(), role)
                        .isEmpty();
            }
        }
        soft.assertAll();
    }

    private static List<String> personal(JsonNode document, Operation operation, String role) {
        var seen = new ArrayList<String>();
        operation.node().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().path("content").valueStream())
                .forEach(content -> see(document, content.path("schema"), role, Set.of(), seen));
        seen.retainAll(PERSONAL);
        return seen;
    }

    private static void see(JsonNode document, JsonNode referring, String role, Set<String> inside, List<String> seen) {
        var name = referring.path("$ref").asString("");
        if (inside.contains(name)) {
            return;
        }
        var around = new TreeSet<>(inside);
        if (!name.isEmpty()) {
            around.add(name);
        }
        var schema = name.isEmpty() ? referring : document.at(name.substring(1));
        if (schema.has("items")) {
            see(document, schema.get("items"), role, around, seen);
        }
        schema.path("properties").properties().forEach(property -> {
            var roles = property.getValue().path("x-roles");
            if (roles.isMissingNode()
                    || roles.valueStream().anyMatch(one -> one.asString().equals(role))) {
                seen.add(property.getKey());
                see(document, property.getValue(), role, around, seen);
            }
        });
    }

    @Test
    void every_path_the_gateway_answers_itself_is_described() throws InterruptedException {
        var described = operations(json(send(request("/api/openapi.json")))).stream()
                .map(operation -> operation.method() + " " + operation.path())
                .toList();

        assertThat(RouteRules.TABLE.stream()
                        .filter(rule -> rule.part() == Part.GATEWAY)
                        .flatMap(rule -> rule.methods().stream()
                                .map(method -> method + " " + rule.pattern().getPatternString())))
                .isSubsetOf(described);
    }

    @Test
    void the_topics_are_one_document_whose_references_lead_somewhere() throws InterruptedException {
        var answer = send(request("/api/asyncapi.json"));
        var document = json(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(document.get("asyncapi").asString()).isEqualTo("3.1.0");
        assertThat(document.get("channels").propertyNames()).contains("frontdesk.call.calls.v1");
        assertThat(document.findValues("$ref"))
                .filteredOn(reference -> !reference.asString().startsWith("#/$defs/"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
        assertThat(document.at("/components/messages/call.call-received.v1/examples/0/payload/callId")
                        .asString())
                .startsWith("call-");
    }

    @Test
    void the_page_needs_nothing_from_elsewhere_and_runs_no_script() throws InterruptedException {
        var answer = send(request("/api"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; style-src 'sha256-")
                        .doesNotContain("unsafe"));
        assertThat(answer.body()).doesNotContain("<script", " style=", "<link", "<img", "src=", "{}</");
        assertThat(answer.body()).contains("<html lang=\"zh\">", "前台 API", "/api/v1/accounts/{name}", "curl -X PUT");
    }

    @Test
    void the_page_speaks_the_language_asked_for() throws InterruptedException {
        var byHeader = send(request("/api").header("Accept-Language", "en-US"));
        var byLink = send(request("/api?lang=en").header("Accept-Language", "zh"));
        var smuggled = send(request("/api?lang=%3Cscript%3E"));

        assertThat(byHeader.body()).contains("<html lang=\"en\">", "Front Desk API");
        assertThat(byLink.body()).isEqualTo(byHeader.body());
        assertThat(smuggled.body()).contains("<html lang=\"zh\">");
    }

    private static List<Operation> operations(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (operation.getValue().has("responses")) {
                        var method = operation.getKey().toUpperCase(Locale.ROOT);
                        operations.add(new Operation(method, path.getKey(), operation.getValue()));
                    }
                }));
        return operations;
    }
}
