package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.gateway.accounts.Role;
import dev.frontdesk.gateway.routes.Part;
import dev.frontdesk.gateway.routes.RouteRule;
import dev.frontdesk.gateway.routes.RouteRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every line of the route table, with every method and role, at the own and at another site. */
class RouteMatrixIT extends GatewayRun {

    @TestFactory
    Stream<DynamicTest> every_route_opens_to_its_roles_at_their_site_and_to_nobody_else() {
        return RouteRules.TABLE.stream()
                .filter(rule -> rule.part() != Part.GATEWAY)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.methods() + " " + rule.pattern().getPatternString(), () -> check(rule)));
    }

    @TestFactory
    Stream<DynamicTest> what_the_gateway_answers_itself_is_open_to_its_roles_where_they_are_needed() {
        return RouteRules.TABLE.stream()
                .filter(rule -> rule.part() == Part.GATEWAY)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.methods() + " " + rule.pattern().getPatternString(), () -> checkOwn(rule)));
    }

    @Test
    void a_grant_at_every_site_covers_each_site() throws InterruptedException {
        var answer = send(request("/api/v1/operator/call-service/events", tokens().withGrants("*:admin"))
                .header("Frontdesk-Site", "site-anywhere"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(decoded(service(Part.CALL).arrived().bearer()))
                        .get("site")
                        .asString())
                .isEqualTo("site-anywhere");
    }

    @Test
    void whoever_has_several_sites_must_say_which() throws InterruptedException {
        var token = tokens().withGrants("site-hq:receptionist", "site-lab:receptionist");

        var silent = send(request("/api/v1/calls", token));
        var named = send(request("/api/v1/calls", token).header("Frontdesk-Site", "site-lab"));

        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(json(silent).get("code").asString()).isEqualTo("site-missing");
        assertThat(named.statusCode()).isEqualTo(200);
    }

    @Test
    void roles_of_another_site_do_not_travel_along() throws InterruptedException {
        var token = tokens().withGrants("site-hq:host", "site-lab:supervisor");

        send(request("/api/v1/staff", token).header("Frontdesk-Site", "site-hq"));

        var claims = json(decoded(service(Part.DIRECTORY).arrived().bearer()));
        assertThat(claims.get("roles").toString()).isEqualTo("[\"host\"]");
    }

    @Test
    void a_site_that_is_none_is_malformed() throws InterruptedException {
        for (var site :
                new String[] {"*", "hq", "site-HQ", "site-a:admin", "site-a,site-b", "site-" + "a".repeat(59)}) {
            var answer = send(request("/api/v1/calls", tokens().withGrants("*:receptionist"))
                    .header("Frontdesk-Site", site));

            assertThat(answer.statusCode()).as(site).isEqualTo(400);
            assertThat(json(answer).get("code").asString()).isEqualTo("id-malformed");
        }
    }

    @Test
    void an_account_without_grants_may_nothing() throws InterruptedException {
        var answer = send(request("/api/v1/calls", tokens().withGrants()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).get("code").asString()).isEqualTo("role-missing");
    }

    @Test
    void a_path_in_no_line_does_not_exist_and_a_method_in_no_line_is_not_allowed() throws InterruptedException {
        var token = tokens().withGrants("site-hq:admin");

        var unknown = send(request("/api/v1/secrets", token));
        var refused = send(request("/api/v1/presence", token).DELETE());

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).get("code").asString()).isEqualTo("not-found");
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).hasValue("GET");
        assertThat(json(refused).get("code").asString()).isEqualTo("method-not-allowed");
    }

    private void check(RouteRule rule) throws InterruptedException {
        var soft = new SoftAssertions();
        for (var method : rule.methods()) {
            for (var role : Role.values()) {
                var token = tokens().withGrants("site-hq:" + role.word());
                var own = rule.roles().contains(role) ? 200 : 403;
                soft.assertThat(status(rule, method, token, "site-hq"))
                        .as(method + " own " + role)
                        .isEqualTo(own);
                soft.assertThat(status(rule, method, token, "site-lab"))
                        .as(method + " other " + role)
                        .isEqualTo(403);
            }
        }
        soft.assertAll();
    }

    /** The gateway's own: 403 means refused; anything else means that the handler was reached. */
    private void checkOwn(RouteRule rule) throws InterruptedException {
        var soft = new SoftAssertions();
        for (var method : rule.methods()) {
            for (var role : Role.values()) {
                var allowed = rule.roles().contains(role);
                var everySite = rule.reach() == RouteRule.Reach.EVERY_SITE;
                var caller = rule.reach() == RouteRule.Reach.CALLER;
                soft.assertThat(letIn(rule, method, "*:" + role.word(), "site-hq"))
                        .as(method + " everywhere " + role)
                        .isEqualTo(allowed);
                soft.assertThat(letIn(rule, method, "site-hq:" + role.word(), "site-hq"))
                        .as(method + " here " + role)
                        .isEqualTo(allowed && !everySite);
                soft.assertThat(letIn(rule, method, "site-lab:" + role.word(), "site-hq"))
                        .as(method + " elsewhere " + role)
                        .isEqualTo(caller);
            }
        }
        soft.assertAll();
    }

    private boolean letIn(RouteRule rule, String method, String grant, String site) throws InterruptedException {
        return status(rule, method, tokens().withGrants(grant), site) != 403;
    }

    private int status(RouteRule rule, String method, String token, String site) throws InterruptedException {
        var path = rule.pattern().getPatternString().replace("/**", "/one").replaceAll("\\{[^}]+}", "someone");
        var request = request(path + "?site=" + site, token)
                .header("Frontdesk-Site", site)
                .method(method, HttpRequest.BodyPublishers.noBody());
        return statusAlone(request);
    }

    /** A live stream has no end to wait for. */
    private static int statusAlone(HttpRequest.Builder request) throws InterruptedException {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String decoded(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
