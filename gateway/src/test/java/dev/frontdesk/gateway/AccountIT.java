package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.gateway.routes.Part;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts through the API, from the first sign-in of the admin on. */
class AccountIT extends GatewayRun {

    private static final String LI = """
        {"displayName":"李梅 Li Mei","staffId":"staff-li","grants":[{"site":"site-hq","role":"receptionist"}]}\
        """;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_new_account_gets_a_password_once_and_signs_in_with_it() throws InterruptedException {
        var name = someName();

        var created = put(name, LI);
        var again = put(name, LI);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        assertThat(json(created).get("name").asString()).isEqualTo(name);
        var password = json(created).get("password").asString();
        assertThat(password).hasSize(24);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).has("password")).isFalse();
        assertThat(signIn(name, password).statusCode()).isEqualTo(200);
    }

    @Test
    void the_token_carries_the_grants_and_the_member_of_staff() throws InterruptedException {
        var name = someName();
        var password = json(put(name, LI)).get("password").asString();
        var token = json(signIn(name, password)).get("access_token").asString();

        var answer = send(request("/api/v1/messages", token));

        assertThat(answer.statusCode()).isEqualTo(200);
        var arrived = service(Part.CALL).arrived();
        var claims =
                json(new String(Base64.getUrlDecoder().decode(arrived.bearer().split("\\.")[1])));
        assertThat(claims.get("sub").asString()).isEqualTo(name);
        assertThat(claims.get("site").asString()).isEqualTo("site-hq");
        assertThat(claims.get("staff").asString()).isEqualTo("staff-li");
    }

    @Test
    void changed_grants_are_in_the_next_token() throws InterruptedException {
        var name = someName();
        var password = json(put(name, LI)).get("password").asString();
        put(name, LI.replace("site-hq", "site-lab"));

        var token = json(signIn(name, password)).get("access_token").asString();
        var answer = send(request("/api/v1/messages", token).header("Frontdesk-Site", "site-hq"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_renewed_password_replaces_the_one_before() throws InterruptedException {
        var name = someName();
        var before = json(put(name, LI)).get("password").asString();

        var renewed = send(request("/api/v1/accounts/" + name + "/password", adminToken())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.noBody()));

        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(signIn(name, before).statusCode()).isEqualTo(401);
        assertThat(signIn(name, json(renewed).get("password").asString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void passwords_are_kept_as_hashes_only_and_every_change_says_who_made_it() throws InterruptedException {
        var name = someName();
        var password = json(put(name, LI)).get("password").asString();

        var row = jdbc.sql("select account::text from account where name = ?")
                .param(name)
                .query(String.class)
                .single();
        var change = jdbc.sql("select actor || ' ' || what || ' ' || grants[1] from account_change where account = ?")
                .param(name)
                .query(String.class)
                .single();

        assertThat(row).contains("$2a$10$").doesNotContain(password);
        assertThat(change).isEqualTo("admin created site-hq:receptionist");
    }

    @Test
    void accounts_are_listed_without_any_password() throws InterruptedException {
        var name = someName();
        put(name, LI);

        var list = send(request("/api/v1/accounts", adminToken()));
        var one = send(request("/api/v1/accounts/" + name, adminToken()));

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("\"admin\"", "\"" + name + "\"").doesNotContain("password", "$2a$");
        assertThat(json(one).get("displayName").asString()).isEqualTo("李梅 Li Mei");
        assertThat(json(one).get("grants").toString()).isEqualTo("[{\"site\":\"site-hq\",\"role\":\"receptionist\"}]");
    }

    @Test
    void the_last_account_that_manages_accounts_stays_one() throws InterruptedException {
        var answer = put("admin", "{\"displayName\":\"x\",\"grants\":[{\"site\":\"site-hq\",\"role\":\"admin\"}]}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).get("code").asString()).isEqualTo("account-unmanageable");
        assertThat(send(request("/api/v1/accounts", adminToken())).statusCode()).isEqualTo(200);
    }

    @Test
    void a_change_of_what_was_read_is_made_and_counts_the_version_up() throws InterruptedException {
        var name = someName();
        var created = put(name, LI);
        var changed = putAt(name, LI.replace("receptionist", "supervisor"), tag(created));
        var same = putAt(name, LI.replace("receptionist", "supervisor"), tag(changed));
        var read = send(request("/api/v1/accounts/" + name, adminToken()));

        assertThat(tag(created)).isEqualTo("\"1\"");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(tag(changed)).isEqualTo("\"2\"");
        assertThat(tag(same)).as("nothing was changed").isEqualTo("\"2\"");
        assertThat(tag(read)).isEqualTo("\"2\"");
        assertThat(changes(name)).containsExactly("admin created", "admin changed");
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_is_refused_with_who_and_when() throws InterruptedException {
        var name = someName();
        var read = tag(put(name, LI));
        put(name, LI.replace("李梅 Li Mei", "李梅（前台）"));
        var before = send(request("/api/v1/accounts/" + name, adminToken()));

        var late = putAt(name, LI.replace("receptionist", "supervisor"), read);

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(json(late).get("code").asString()).isEqualTo("version-mismatch");
        assertThat(json(late).at("/params/changedBy").asString()).isEqualTo("admin");
        assertThat(Instant.parse(json(late).at("/params/changedAt").asString()))
                .isBefore(Instant.now().plusSeconds(60));
        var after = send(request("/api/v1/accounts/" + name, adminToken()));
        assertThat(after.body()).isEqualTo(before.body()).contains("李梅（前台）", "receptionist");
        assertThat(tag(after)).isEqualTo(tag(before)).isEqualTo("\"2\"");
        assertThat(changes(name)).containsExactly("admin created", "admin changed");
    }

    @Test
    void of_two_that_change_the_same_at_once_one_is_told() throws Exception {
        var name = someName();
        var read = tag(put(name, LI));

        var first = CompletableFuture.supplyAsync(() -> status(name, LI.replace("receptionist", "supervisor"), read));
        var second = CompletableFuture.supplyAsync(() -> status(name, LI.replace("receptionist", "manager"), read));

        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void a_repeated_change_is_answered_and_undoes_nothing_that_came_after_it() throws InterruptedException {
        var name = someName();
        var key = UUID.randomUUID().toString();
        var read = tag(put(name, LI));
        var mine = LI.replace("receptionist", "supervisor");
        put(name, mine, key, read);
        put(name, LI.replace("receptionist", "manager"));

        var repeated = put(name, mine, key, read);

        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(tag(repeated)).isEqualTo("\"3\"");
        assertThat(send(request("/api/v1/accounts/" + name, adminToken())).body())
                .contains("manager");
    }

    @Test
    void a_new_account_takes_no_name_that_somebody_has() throws InterruptedException {
        var name = someName();

        assertThat(putAt(name, LI, "\"0\"").statusCode()).isEqualTo(201);
        assertThat(putAt(name, LI.replace("receptionist", "admin"), "\"0\"").statusCode())
                .isEqualTo(412);
        assertThat(putAt(someName(), LI, "\"7\"").statusCode()).isEqualTo(412);
        for (var malformed : List.of("7", "*", "W/\"7\"", "\"-1\"")) {
            var answer = putAt(name, LI, malformed);
            assertThat(answer.statusCode()).as(malformed).isEqualTo(400);
            assertThat(json(answer).get("code").asString()).isEqualTo("version-malformed");
        }
    }

    @Test
    void a_key_used_for_another_content_is_refused_and_changes_nothing() throws InterruptedException {
        var name = someName();
        var key = UUID.randomUUID().toString();
        put(name, LI, key);

        var same = put(name, LI, key);
        var other = put(name, LI.replace("receptionist", "supervisor"), key);

        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).get("code").asString()).isEqualTo("key-reused");
        assertThat(send(request("/api/v1/accounts/" + name, adminToken())).body())
                .contains("receptionist");
    }

    @TestFactory
    Stream<DynamicTest> bad_input_is_refused_by_field() {
        var bad = new LinkedHashMap<String, Map.Entry<String, String>>();
        bad.put("{\"grants\":[]}", Map.entry("displayName", "field-missing"));
        bad.put("{\"displayName\":\" \",\"grants\":[]}", Map.entry("displayName", "text-missing"));
        bad.put(
                "{\"displayName\":\"" + "x".repeat(101) + "\",\"grants\":[]}",
                Map.entry("displayName", "text-too-long"));
        bad.put("{\"displayName\":\"x\"}", Map.entry("grants", "field-missing"));
        bad.put("{\"displayName\":\"x\",\"grants\":[null]}", Map.entry("grants", "field-missing"));
        bad.put("{\"displayName\":\"x\",\"grants\":[{\"site\":\"site-a\"}]}", Map.entry("grants", "field-missing"));
        bad.put(
                "{\"displayName\":\"x\",\"grants\":[{\"site\":\"a:b\",\"role\":\"host\"}]}",
                Map.entry("grants.site", "id-malformed"));
        bad.put(
                "{\"displayName\":\"x\",\"grants\":[{\"site\":\"*\",\"role\":\"root\"}]}",
                Map.entry("grants.role", "value-invalid"));
        bad.put("{\"displayName\":\"x\",\"staffId\":\"Li\",\"grants\":[]}", Map.entry("staffId", "id-malformed"));
        return bad.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var answer = put(someName(), entry.getKey());
                    assertThat(answer.statusCode()).isEqualTo(400);
                    assertThat(json(answer).get("code").asString())
                            .isEqualTo(entry.getValue().getValue());
                    assertThat(json(answer).get("errors").toString())
                            .isEqualTo("[{\"field\":\"%s\",\"code\":\"%s\"}]"
                                    .formatted(
                                            entry.getValue().getKey(),
                                            entry.getValue().getValue()));
                }));
    }

    @Test
    void what_is_no_account_request_at_all_is_refused() throws InterruptedException {
        var noJson = put(someName(), "no json");
        var noKey = send(request("/api/v1/accounts/li", adminToken())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(LI)));
        var badName = put("Li%20Mei", LI);
        var unknown = send(request("/api/v1/accounts/nobody-here", adminToken()));

        assertThat(json(noJson).get("code").asString()).isEqualTo("malformed-json");
        assertThat(noJson.statusCode()).isEqualTo(400);
        assertThat(json(noKey).get("code").asString()).isEqualTo("key-missing");
        assertThat(json(badName).get("code").asString()).isEqualTo("id-malformed");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).get("code").asString()).isEqualTo("account-unknown");
    }

    @Test
    void the_route_table_can_be_read() throws InterruptedException {
        var table = json(send(request("/api/v1/routes", adminToken()))).get("items");

        assertThat(table.valueStream().map(line -> line.get("path").asString()))
                .contains("/api/v1/messages/**", "/api/v1/accounts/{name}");
    }

    private HttpResponse<String> put(String name, String body) throws InterruptedException {
        return put(name, body, UUID.randomUUID().toString());
    }

    private HttpResponse<String> put(String name, String body, String key) throws InterruptedException {
        return send(request("/api/v1/accounts/" + name, adminToken())
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> putAt(String name, String body, String ifMatch) throws InterruptedException {
        return put(name, body, UUID.randomUUID().toString(), ifMatch);
    }

    private HttpResponse<String> put(String name, String body, String key, String ifMatch) throws InterruptedException {
        return send(request("/api/v1/accounts/" + name, adminToken())
                .header("Idempotency-Key", key)
                .header("If-Match", ifMatch)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private int status(String name, String body, String ifMatch) {
        try {
            return putAt(name, body, ifMatch).statusCode();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("none");
    }

    private List<String> changes(String name) {
        return jdbc.sql("select actor || ' ' || what from account_change where account = ? order by id")
                .param(name)
                .query(String.class)
                .list();
    }

    private static String someName() {
        return "li-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
