package dev.frontdesk.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S64, S78: a morning of going out and coming back, over HTTP, on PostgreSQL, to Kafka. */
class OutingIT extends DirectoryTest {

    private static final String TOPIC = "frontdesk.directory.presence.v1";
    private static final Who DESK = Who.receptionist(Office.SITE);
    private static final Who LIN = Who.staff("lin", Office.SITE);

    private final Office office = new Office(this);

    @BeforeEach
    void an_office_with_people() {
        office.open();
    }

    @Test
    void s78_out_extended_and_back_is_seen_on_the_board_and_told_to_the_services() {
        var id = newId();
        var expected = now().plus(Duration.ofHours(1));
        assertThat(go(LIN, id, null, "银行", now().minusSeconds(60), expected)).isEqualTo(201);

        presence("staff-lin", "", "out", false);
        assertThat(post("/api/v1/outings/" + id + "/extensions", LIN, """
            {"expectedBackAt": "%s"}\
            """.formatted(expected.plusSeconds(600)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(back(LIN, id, null)).isEqualTo(200);
        assertThat(back(LIN, id, null)).as("the same again").isEqualTo(200);
        var board = presence("staff-lin", "", "in", false);

        assertThat(board.path("ageSeconds").asLong()).isBetween(0L, 60L);
        assertThat(board.path("eventId").asString()).isNotEmpty();
        await().untilAsserted(() -> assertThat(told(id)).containsExactly("out", "out", "in"));
        assertThat(TOPICS.all(TOPIC)).noneMatch(fact -> (fact.headers() + fact.body()).contains("银行"));
    }

    @Test
    void s78_a_return_that_nobody_registers_is_overdue() {
        var id = newId();
        assertThat(go(DESK, id, "staff-chen", "客户处", now().minusSeconds(600), now().plusSeconds(1)))
                .isEqualTo(201);

        await().untilAsserted(() ->
                assertThat(ids("/api/v1/outings?state=overdue", DESK)).contains(id));
        presence("staff-chen", "", "out", true);
        await().untilAsserted(() -> assertThat(told(id)).containsExactly("out", "out overdue"));
        await().untilAsserted(() -> assertThat(relays(id))
                .containsExactly("RelayRequested late-return staff-chen", "RelayEscalated manager staff-wang"));
        assertThat(back(DESK, id, null)).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(ids("/api/v1/outings?state=returned", DESK)).contains(id));
        await().untilAsserted(() -> assertThat(relays(id)).last().isEqualTo("RelaySettled"));
    }

    /** What was begun, handed on and ended to tell somebody of this outing, and to whom. */
    private List<String> relays(String outing) {
        return jdbc.sql("""
            select name, convert_from(payload, 'UTF8') as payload from event
            where name in ('Relay.RelayRequested', 'Relay.RelayEscalated', 'Relay.RelaySettled') and convert_from(payload, 'UTF8') like :outing
            order by tx, position
            """)
                .param("outing", "%" + outing + "%")
                .query((row, number) -> {
                    var event = JSON.readTree(row.getString("payload"));
                    var name = row.getString("name").replace("Relay.", "");
                    return switch (name) {
                        case "RelayRequested" ->
                            String.join(" ", name, text(event, "kind"), text(event, "recipientId"));
                        case "RelayEscalated" -> String.join(" ", name, text(event, "level"), text(event, "staffId"));
                        default -> name;
                    };
                })
                .list();
    }

    private static String text(JsonNode event, String field) {
        return event.path(field).asString();
    }

    @Test
    void i2_what_was_known_then_differs_from_what_is_known_now() {
        var id = newId();
        var left = now().minus(Duration.ofMinutes(50));
        var returned = now().minus(Duration.ofMinutes(30));
        assertThat(go(DESK, id, "staff-wang", "税务局", left, now().plus(Duration.ofHours(1))))
                .isEqualTo(201);
        presence("staff-wang", "", "out", false);
        var before = now();
        assertThat(back(DESK, id, returned)).isEqualTo(200);
        presence("staff-wang", "", "in", false);

        var twentyMinutesAgo = now().minus(Duration.ofMinutes(20));
        presence("staff-wang", "?asOf=" + twentyMinutesAgo, "in", false);
        presence("staff-wang", "?asOf=" + twentyMinutesAgo + "&knownAt=" + before, "out", false);
        presence("staff-wang", "?asOf=" + left.plusSeconds(60), "out", false);
        presence("staff-wang", "?asOf=" + left.plusSeconds(60) + "&knownAt=" + left.plusSeconds(60), "unknown", false);
        assertThat(json(get("/api/v1/presence", DESK))
                        .path("items")
                        .valueStream()
                        .map(row -> row.path("staffId").asString()))
                .contains("staff-chen", "staff-lin", "staff-wang")
                .isSorted();
    }

    @Test
    void the_board_comes_back_by_a_replay() {
        var id = newId();
        var desk = Who.receptionist(Office.HASTY_SITE);
        assertThat(go(desk, id, "staff-hu", "邮局", now(), now().plusSeconds(3600)))
                .isEqualTo(201);
        await().untilAsserted(() -> assertThat(rows(id)).hasSize(2));
        var before = rows(id);

        projections.rebuild();

        await().until(projections::caughtUp);
        assertThat(rows(id)).isEqualTo(before);
    }

    private static String newId() {
        return "outing-" + UUID.randomUUID();
    }

    private int go(Who who, String id, String staffId, String destination, Instant leftAt, Instant expected) {
        return going(who, id, staffId, destination, leftAt, expected).statusCode();
    }

    private HttpResponse<String> going(
            Who who, String id, String staffId, String destination, Instant leftAt, Instant expected) {
        return post("/api/v1/outings", who, """
            {"id": "%s", "staffId": %s, "destination": "%s", "leftAt": %s, "expectedBackAt": "%s"}\
            """.formatted(id, quoted(staffId), destination, quoted(leftAt), expected));
    }

    private int back(Who who, String id, Instant returnedAt) {
        var body = "{\"returnedAt\": %s}".formatted(quoted(returnedAt));
        return post("/api/v1/outings/" + id + "/return", who, body).statusCode();
    }

    private static String quoted(Object text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private JsonNode presence(String staffId, String moment, String state, boolean overdue) {
        return await().until(
                        () -> json(get("/api/v1/presence/" + staffId + moment, DESK)),
                        row -> row.path("state").asString().equals(state)
                                && row.path("overdue").asBoolean() == overdue);
    }

    private List<String> ids(String path, Who who) {
        return json(get(path, who))
                .path("items")
                .valueStream()
                .map(row -> row.path("outingId").asString())
                .toList();
    }

    private static List<String> told(String outingId) {
        return TOPICS.all(TOPIC).stream()
                .filter(fact -> fact.key().equals(outingId))
                .map(fact -> JSON.readTree(fact.body()))
                .map(fact ->
                        fact.path("state").asString() + (fact.path("overdue").asBoolean() ? " overdue" : ""))
                .toList();
    }

    private List<String> rows(String outingId) {
        return List.of("outing_register", "presence_mark").stream()
                .flatMap(table -> jdbc
                        .sql("select t::text from %s t where outing_id = :id order by 1".formatted(table))
                        .param("id", outingId)
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
