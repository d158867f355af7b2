package dev.frontdesk.visitor;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** 疏散点名 on the real thing: frozen, marked from two devices, one of them without a connection for a while, and closed. */
class RollCallIT extends RunningVisitorService {

    @Test
    void a_drill_is_frozen_marked_by_two_devices_closed_and_compared_with_what_became_known_late() {
        var directory = openSite("roll-call", "staff-roll-a", "staff-roll-b", "staff-roll-c");
        var reception = receptionist("roll-call");
        var hourAgo = now().minusSeconds(3600);
        directory.seenAtDoor("staff-roll-a", "in", hourAgo);
        directory.seenAtDoor("staff-roll-b", "in", hourAgo);
        soon().until(() -> passages("roll-call") == 2);
        var id = start(reception, "drill");

        assertThat(lines(reception, id)).containsOnlyKeys("staff-roll-a", "staff-roll-b");
        assertThat(one(reception, id).at("/open").asInt()).isEqualTo(2);
        assertThat(one(reception, id).at("/tx").asLong()).isPositive();
        assertThat(start(reception, "drill", id)).isEqualTo("201");

        var offline = mark("staff-roll-a", "missing", now().minusSeconds(20));
        var online = mark("staff-roll-a", "safe", now().minusSeconds(10));
        assertThat(marks(reception, id, online)).isEqualTo("200");
        assertThat(marks(reception.as("supervisor"), id, offline)).isEqualTo("200");
        assertThat(marks(reception.as("supervisor"), id, offline + "," + online))
                .isEqualTo("200");
        assertThat(lines(reception, id)).containsEntry("staff-roll-a", "safe");
        assertThat(marks(reception, id, mark("staff-nobody", "safe", now()))).isEqualTo("409 not-on-roll-call");

        assertThat(reception.post("/api/v1/roll-calls/" + id + "/closing", "{}").outcome())
                .isEqualTo("200");
        soon().until(() -> reception
                        .get("/api/v1/roll-calls")
                        .body()
                        .at("/items/0/missing")
                        .asInt(-1)
                == 1);
        assertThat(marks(reception, id, mark("staff-roll-b", "safe", now()))).isEqualTo("200");
        assertThat(one(reception, id).at("/late").size()).isEqualTo(1);

        // Became known only now: one had left before the alarm, and one was in the house.
        directory.seenAtDoor("staff-roll-b", "out", hourAgo.plusSeconds(600));
        directory.seenAtDoor("staff-roll-c", "in", hourAgo.plusSeconds(700));
        soon().until(() -> passages("roll-call") == 4);
        var late = reception.get("/api/v1/roll-calls/" + id + "/comparison").body();
        assertThat(late.at("/lateFacts")
                        .valueStream()
                        .map(fact -> fact.at("/id").asString() + " "
                                + fact.at("/why").asString()))
                .containsExactlyInAnyOrder("staff-roll-b left-before", "staff-roll-c here-too");
        assertThat(lines(reception, id)).containsOnlyKeys("staff-roll-a", "staff-roll-b");
        assertThat(reception.as("kiosk").get("/api/v1/roll-calls/" + id).status())
                .isEqualTo(403);
        assertThat(reception.at("roll-other").get("/api/v1/roll-calls/" + id).status())
                .isEqualTo(404);
    }

    @Test
    void two_thousand_people_are_opened_at_once() {
        openSite("roll-many");
        var reception = receptionist("roll-many");
        var since = now().minusSeconds(3600);
        jdbc.sql("""
            insert into known_passage (fact_id, staff_id, site, present, since, recorded_at)
            select 'many-' || n, 'staff-many-' || n, 'roll-many', true, cast(:since as timestamptz), cast(:since as timestamptz)
            from generate_series(1, 2000) n
            """).param("since", since.atOffset(UTC)).update();
        var began = System.nanoTime();
        var id = start(reception, "real");
        var started = System.nanoTime();
        var lines = one(reception, id).at("/lines").size();
        var shown = System.nanoTime();

        assertThat(lines).isEqualTo(2000);
        var marks = IntStream.rangeClosed(1, 500)
                .mapToObj(n -> mark("staff-many-" + n, "safe", since.plusSeconds(n)))
                .collect(Collectors.joining(","));
        assertThat(marks(reception, id, marks)).isEqualTo("200");
        assertThat(one(reception, id).at("/safe").asInt()).isEqualTo(500);
        LoggerFactory.getLogger(RollCallIT.class)
                .info(
                        "[frontdesk] roll call of 2,000: started in {} ms, shown in {} ms",
                        (started - began) / 1_000_000,
                        (shown - started) / 1_000_000);
    }

    private static String start(DeskClient desk, String kind) {
        var id = "roll-call-" + UUID.randomUUID();
        assertThat(start(desk, kind, id)).isEqualTo("201");
        return id;
    }

    private static String start(DeskClient desk, String kind, String id) {
        return desk.post("/api/v1/roll-calls", "{\"id\":\"%s\",\"kind\":\"%s\"}".formatted(id, kind))
                .outcome();
    }

    private static JsonNode one(DeskClient desk, String id) {
        return desk.get("/api/v1/roll-calls/" + id).body();
    }

    private static Map<String, String> lines(DeskClient desk, String id) {
        return one(desk, id)
                .at("/lines")
                .valueStream()
                .collect(Collectors.toMap(
                        line -> line.at("/id").asString(),
                        line -> line.at("/state").asString()));
    }

    private static String mark(String id, String state, Instant at) {
        return """
            {"markId":"%s","id":"%s","state":"%s","saidAt":"%s"}\
            """.formatted(UUID.randomUUID(), id, state, at);
    }

    private static String marks(DeskClient desk, String id, String marks) {
        return desk.post("/api/v1/roll-calls/" + id + "/marks", "{\"marks\":[" + marks + "]}")
                .outcome();
    }

    private long passages(String site) {
        return jdbc.sql("select count(*) from known_passage where site = :site")
                .param("site", site)
                .query(Long.class)
                .single();
    }
}
