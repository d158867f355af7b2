package dev.frontdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Everything that can be read, asked by every role at the running suite: whoever may not gets 403, here and at another
 * site, and whoever may sees the fields that the description allows this role and no other.
 */
class FieldsIT {

    private static final List<String> ROLES = List.of(
            "receptionist", "host", "mail-clerk", "supervisor", "manager", "admin", "kiosk", "integration", "reporter");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*-[a-z0-9-]+");

    private static final Map<String, Client> HERE = new LinkedHashMap<>();
    private static final Map<String, Client> ELSEWHERE = new HashMap<>();
    /** Ids of things there are, one of each kind. */
    private static final Map<String, String> THINGS = new TreeMap<>();

    private static JsonNode document;

    /** @param roles that the service lets in */
    private record Read(String path, JsonNode operation, Set<String> roles) {}

    @BeforeAll
    static void one_account_for_each_role_and_something_to_see() {
        document = Client.nobody().get("/api/openapi.json").body();
        var admin = Client.as("admin");
        for (var role : ROLES) {
            var name = "fields-" + role;
            var account = Map.of(
                    "displayName",
                    role,
                    "staffId",
                    "staff-a-zhangwei",
                    "grants",
                    List.of(Map.of("site", "site-a", "role", role)));
            var password = admin.put("/api/v1/accounts/" + name, account).text("/password");
            HERE.put(role, Client.as(name, password, "site-a"));
            ELSEWHERE.put(role, Client.as(name, "site-b"));
        }
        somethingHappens();
        reads().stream()
                .filter(read -> !PARAMETER.matcher(read.path()).find())
                // Its kinds look like ids: visit-message, call-back-late.
                .filter(read -> !read.path().equals("/api/v1/relay-templates"))
                .forEach(read -> read.roles().stream()
                        .limit(1)
                        .forEach(role -> collect(HERE.get(role).get(read.path()))));
    }

    private static void somethingHappens() {
        var desk = HERE.get("receptionist");
        assertThat(desk.post(
                                "/api/v1/messages",
                                Map.of(
                                        "id", Ids.message(),
                                        "recipientId", "staff-a-zhangwei",
                                        "callerName", "陈先生",
                                        "number", "13800138000",
                                        "text", "请回电"))
                        .status())
                .isEqualTo(201);
        assertThat(desk.post("/api/v1/calls", Map.of("id", Ids.call(), "line", "8000"))
                        .status())
                .isEqualTo(201);
        var visit = "visit-" + UUID.randomUUID();
        assertThat(desk.post(
                                "/api/v1/visits",
                                Map.of(
                                        "id", visit,
                                        "kind", "customer",
                                        "name", "王小姐",
                                        "company", "某某公司",
                                        "number", "13912345678",
                                        "hostId", "staff-a-zhangwei",
                                        "noticeVersion",
                                                desk.get("/api/v1/visit-plans/scripts")
                                                        .text("/noticeVersion")))
                        .status())
                .isEqualTo(201);
        // Whoever sees no visit learns nothing of its fields.
        await().until(() -> desk.get("/api/v1/visits").response().body().contains(visit));
    }

    /** Only what exists has an id that leads somewhere. */
    private static void collect(Answer answer) {
        if (answer.status() == 200 && isJson(answer)) {
            texts(answer.body()).stream()
                    .filter(text -> ID.matcher(text).matches())
                    .forEach(text -> THINGS.putIfAbsent(text.substring(0, text.indexOf('-')), text));
        }
    }

    @Test
    void every_role_gets_what_it_may_see_and_nothing_more() {
        var wrong = new TreeSet<String>();
        var seen = new TreeMap<String, Integer>();
        for (var read : reads()) {
            var path = findable(read);
            // Who may see it at home may not elsewhere; that nobody else may is tried at the gateway by itself.
            var allowed = read.roles().iterator().next();
            var elsewhere = ELSEWHERE.get(allowed).get(path).status();
            if (elsewhere != 403) {
                wrong.add("%s at another site: %s answers %d".formatted(allowed, path, elsewhere));
            }
            for (var role : ROLES) {
                var answer = HERE.get(role).get(path);
                if (!read.roles().contains(role) && answer.status() != 403) {
                    wrong.add("%s: %s answers %d".formatted(role, path, answer.status()));
                }
                if (read.roles().contains(role) && answer.status() == 200 && isJson(answer)) {
                    seen.merge(role, 1, Integer::sum);
                    compare(answer.body(), schema(read), role, path, "", wrong);
                }
            }
        }

        assertThat(wrong).isEmpty();
        // Otherwise nothing would have been compared.
        assertThat(seen).allSatisfy((role, count) -> assertThat(count).isPositive());
        assertThat(seen.get("supervisor")).isGreaterThan(80);
        assertThat(THINGS).containsKeys("call", "message", "visit");
    }

    /** Each field there is in the description, and null where it is not for this role. */
    private void compare(
            JsonNode value, JsonNode referring, String role, String path, String where, Set<String> wrong) {
        var schema = resolved(referring);
        if (value.isArray()) {
            value.forEach(one -> compare(one, schema.path("items"), role, path, where + "[]", wrong));
        }
        var properties = schema.path("properties");
        if (!value.isObject() || properties.isMissingNode()) {
            return;
        }
        value.properties().forEach(field -> {
            var name = where + "." + field.getKey();
            var described = properties.path(field.getKey());
            if (described.isMissingNode()) {
                wrong.add("%s: %s has %s, which is not described".formatted(role, path, name));
                return;
            }
            var roles = described.path("x-roles");
            if (roles.isArray()
                    && !words(roles).contains(role)
                    && !field.getValue().isNull()) {
                wrong.add("%s: %s shows %s".formatted(role, path, name));
            }
            compare(field.getValue(), described, role, path, name, wrong);
        });
    }

    private static JsonNode schema(Read read) {
        return resolved(read.operation().path("responses").path("200"))
                .path("content")
                .path("application/json")
                .path("schema");
    }

    /** With the id of something that there is, when there is something of the kind. */
    private static String findable(Read read) {
        if (!PARAMETER.matcher(read.path()).find()) {
            return read.path();
        }
        var role = read.roles().iterator().next();
        return THINGS.values().stream()
                .map(id -> PARAMETER.matcher(read.path()).replaceAll(id))
                .filter(path -> HERE.get(role).get(path).status() == 200)
                .findFirst()
                .orElseGet(() -> PARAMETER.matcher(read.path()).replaceAll("none"));
    }

    /** What the services answer; what has no end is left out. */
    private static List<Read> reads() {
        var reads = new ArrayList<Read>();
        document.path("paths").properties().forEach(path -> {
            var operation = path.getValue().path("get");
            var roles = words(operation.path("x-roles"));
            if (!roles.isEmpty() && !path.getKey().endsWith("/stream")) {
                reads.add(new Read(path.getKey(), operation, roles));
            }
        });
        return reads;
    }

    private static boolean isJson(Answer answer) {
        return answer.header("Content-Type").matches("application/json(;.*)?");
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static Set<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(child -> texts.addAll(texts(child)));
        if (node.isString()) {
            texts.add(node.asString());
        }
        return texts;
    }
}
