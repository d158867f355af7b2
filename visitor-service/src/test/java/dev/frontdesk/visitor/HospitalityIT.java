package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.test.DeskClient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** S91 to S96 on the real thing: two rooms at once, the clock, a restart in between. */
class HospitalityIT extends RunningVisitorService {

    @Autowired
    Projections projections;

    @Test
    void s91_to_s96_two_rooms_at_once_never_mix() {
        var reception = site("room-two", 900, 120);
        var one = seat(reception, "room-1", 2, 47);
        var other = seat(reception, "room-2", 1, 40);
        serve(reception, one, 47);
        serve(reception, other, 40);

        serve(reception, one, 32);
        serve(reception, other, 20);
        skip(reception, one, 17);
        serve(reception, one, 2);
        assertThat(step(reception, one, "leaving", 1)).isEqualTo("200");

        soon().until(() -> board(reception).size() == 2
                && use(reception, one).at("/turnoverDueAt").isString()
                && use(reception, other).at("/refillDueAt").isString());
        assertThat(use(reception, other).at("/turnoverDueAt").isMissingNode()).isTrue();
        assertThat(use(reception, one).at("/refillDueAt").isMissingNode()).isTrue();
        assertThat(step(reception, one, "tidying", 0)).isEqualTo("200");
        soon().until(() -> board(reception).size() == 1);

        soon().until(() -> report(reception).at("/refillsMissed/count").asLong() == 1);
        var report = report(reception);
        assertThat(report.at("/seated/count").asLong()).isEqualTo(2);
        assertThat(report.at("/refillsInTime/count").asLong()).isEqualTo(2);
        assertThat(report.at("/refillsSkipped/count").asLong()).isEqualTo(1);
        assertThat(report.at("/skipReasons/visitor-declines").asLong()).isEqualTo(1);
        assertThat(report.at("/refillsLate/count").asLong()).isEqualTo(1);
        assertThat(report.at("/refillsLate/lateMillis").asLong()).isEqualTo(300_000);
        assertThat(report.at("/refillsMissed/eventIds").size()).isEqualTo(1);
        assertThat(report.at("/roomsInTime/count").asLong()).isEqualTo(1);
    }

    @Test
    void s94_a_refill_that_falls_due_between_a_kill_and_the_restart_is_still_told_once() {
        var reception = site("room-kill", 60, 1);
        var use = seat(reception, "room-1", 1, 3);
        serve(reception, use, 3);
        // As after a kill and a lost table: the events are there, the timer is not.
        jdbc.sql("delete from due where id = :use").param("use", use).update();
        projections.rebuild();

        soon().until(() -> refillsDue(use) == 1);
        projections.rebuild();
        soon().until(projections::caughtUp);
        assertThat(step(reception, use, "leaving", 1)).isEqualTo("200");
        soon().until(() -> overdue(use) == 1);
        assertThat(refillsDue(use)).isEqualTo(1);
        assertThat(step(reception, use, "tidying", 0)).isEqualTo("200");
        soon().until(() -> report(reception).at("/roomsLate/count").asLong() == 1);
        assertThat(report(reception).at("/roomsLate/lateMillis").asLong()).isBetween(58_000L, 120_000L);
    }

    @Test
    void s94_a_connection_killed_between_the_due_moment_and_its_effect_loses_and_doubles_nothing() {
        var reception = site("room-cut", 60, 120);
        var use = seat(reception, "room-1", 1, 2);
        // Whoever stores this refill loses its connection in the middle, for as long as the trigger is there.
        jdbc.sql("""
            create function cut_refill() returns trigger language plpgsql as $$
            begin
                perform pg_terminate_backend(pg_backend_pid());
                return new;
            end $$
            """).update();
        jdbc.sql("""
            create trigger cut_refill before insert on event for each row
            when (new.aggregate_id = '%s' and new.name = 'RoomUse.RefillDue') execute function cut_refill()
            """.formatted(use)).update();
        try {
            serve(reception, use, 2);
            soon().until(() -> jdbc.sql("select count(*) from due where id = :use and not settled and due_at < now()")
                            .param("use", use)
                            .query(Long.class)
                            .single()
                    == 1);
            assertThat(refillsDue(use)).isZero();
        } finally {
            jdbc.sql("drop trigger cut_refill on event").update();
            jdbc.sql("drop function cut_refill()").update();
        }
        soon().until(() -> refillsDue(use) == 1);
        soon().until(() -> jdbc.sql("select settled from due where id = :use and list like '%refill%'")
                .param("use", use)
                .query(Boolean.class)
                .single());
        assertThat(refillsDue(use)).isEqualTo(1);
    }

    @Test
    void s91_a_room_has_only_so_many_seats_and_bad_input_changes_nothing() {
        var reception = site("room-bad", 900, 120);
        var before = eventsStored(reception.site());

        assertThat(seated(reception, newUse(), "room-1", 7)).isEqualTo("409 room-full");
        assertThat(seated(reception, newUse(), "room-9", 1)).isEqualTo("404 unknown-room");
        assertThat(seated(reception, newUse(), "room-1", 0)).isEqualTo("400 number-invalid");
        assertThat(step(reception, newUse(), "tidying", 0)).startsWith("404");
        assertThat(eventsStored(reception.site())).isEqualTo(before);
        assertThat(seated(reception, newUse(), "room-1", 6)).isEqualTo("201");
        soon().until(() -> seated(reception, newUse(), "room-1", 1).equals("409 room-full"));
    }

    private DeskClient site(String site, long refillEvery, long turnoverWithin) {
        openSite(site, "staff-" + site);
        var reception = receptionist(site);
        assertThat(reception
                        .as("supervisor")
                        .put("/api/v1/reception-plan", """
                            {"toleranceBefore":1800,"toleranceAfter":3600,"refillEvery":%d,"turnoverWithin":%d,"inspectWithin":300,
                             "watchFor":15552000,"badges":[],"rooms":[
                               {"roomId":"room-1","names":{"zh":"会客室一","en":"Meeting room 1"},"kind":"meeting-room","seats":6},
                               {"roomId":"room-2","names":{"zh":"等候处","en":"Waiting area"},"kind":"waiting-area","seats":4}]}
                            """.formatted(refillEvery, turnoverWithin))
                        .status())
                .isEqualTo(200);
        soon().until(() ->
                reception.get("/api/v1/hospitality").body().at("/rooms").size() == 2);
        return reception;
    }

    private static String seat(DeskClient reception, String room, int people, int minutesAgo) {
        var id = newUse();
        assertThat(reception
                        .post("/api/v1/hospitality/room-uses", """
                            {"id":"%s","visitId":"%s","roomId":"%s","people":%d,"occurredAt":"%s"}
                            """.formatted(
                                        id, Invited.newVisitId(), room, people, minutesAgo(minutesAgo)))
                        .outcome())
                .isEqualTo("201");
        return id;
    }

    private static String seated(DeskClient reception, String id, String room, int people) {
        return reception
                .post("/api/v1/hospitality/room-uses", """
                    {"id":"%s","visitId":"%s","roomId":"%s","people":%d}
                    """.formatted(id, Invited.newVisitId(), room, people))
                .outcome();
    }

    private static void serve(DeskClient reception, String use, int minutesAgo) {
        assertThat(reception
                        .post("/api/v1/hospitality/room-uses/" + use + "/refreshments", """
                            {"drinks":[{"drink":"tea","cups":2}],"occurredAt":"%s"}
                            """.formatted(
                                        minutesAgo(minutesAgo)))
                        .outcome())
                .isEqualTo("200");
    }

    private static void skip(DeskClient reception, String use, int minutesAgo) {
        assertThat(reception
                        .post("/api/v1/hospitality/room-uses/" + use + "/skipped-refills", """
                            {"reason":"visitor-declines","occurredAt":"%s"}
                            """.formatted(
                                        minutesAgo(minutesAgo)))
                        .outcome())
                .isEqualTo("200");
    }

    private static String step(DeskClient reception, String use, String step, int minutesAgo) {
        return reception
                .post("/api/v1/hospitality/room-uses/" + use + "/" + step, """
                    {"occurredAt":"%s"}\
                    """.formatted(minutesAgo(minutesAgo)))
                .outcome();
    }

    private static List<JsonNode> board(DeskClient reception) {
        return reception
                .get("/api/v1/hospitality")
                .body()
                .at("/uses")
                .valueStream()
                .toList();
    }

    private static JsonNode use(DeskClient reception, String id) {
        return board(reception).stream()
                .filter(use -> use.at("/roomUseId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode report(DeskClient reception) {
        return reception
                .get("/api/v1/hospitality/report?from=%s&until=%s".formatted(minutesAgo(120), minutesAgo(-60)))
                .body();
    }

    private long refillsDue(String use) {
        return events(use, "RoomUse.RefillDue");
    }

    private long overdue(String use) {
        return events(use, "RoomUse.TurnoverOverdue");
    }

    private long events(String id, String name) {
        return jdbc.sql("select count(*) from event where aggregate_id = :id and name = :name")
                .param("id", id)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    /** To the whole second, so that spans between two steps are exact. */
    private static Instant minutesAgo(int minutes) {
        return START.minusSeconds(minutes * 60L);
    }

    private static final Instant START = Instant.ofEpochSecond(Instant.now().getEpochSecond());

    private static String newUse() {
        return "room-use-" + UUID.randomUUID();
    }
}
