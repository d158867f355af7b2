package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.SecondProcess;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** S94. A second process of the service is killed with {@code kill -9} after a refill fell due and before it was told. */
class KilledRefillIT extends RunningVisitorService {

    private static final String SITE = "room-killed";

    @Autowired
    Environment environment;

    @Test
    void s94_killed_between_the_due_moment_and_its_effect_a_refill_is_told_once_all_the_same() throws Exception {
        var reception = site();
        var use = "room-use-" + UUID.randomUUID();
        try (var other = SecondProcess.start(VisitorService.class, environment, "frontdesk.due.every=PT0.02S")) {
            theOtherStopsInTheMiddleOf(use);
            seat(reception, use);
            soon().until(() -> other.isInTheMiddle(jdbc));
            assertThat(refillsDue(use)).isZero();

            other.kill(jdbc);
        }
        soon().until(() -> refillsDue(use) == 1);
        soon().until(() -> jdbc.sql("select settled from due where id = :use and list like '%refill%'")
                .param("use", use)
                .query(Boolean.class)
                .single());
        assertThat(refillsDue(use)).isEqualTo(1);
        soon().until(() -> reception
                .get("/api/v1/hospitality")
                .body()
                .at("/uses/0/roomUseId")
                .asString()
                .equals(use));
    }

    /** Only the other process comes so far; this one fails until then, as if the other had been alone. */
    private void theOtherStopsInTheMiddleOf(String use) {
        jdbc.sql("create sequence refill_begun").update();
        jdbc.sql("""
            create function stop_refill() returns trigger language plpgsql as $$
            begin
                if current_setting('application_name') = 'second-process' then
                    perform nextval('refill_begun');
                    perform pg_sleep(600);
                elsif not (select is_called from refill_begun) then
                    raise exception 'the other goes first';
                end if;
                return new;
            end $$
            """).update();
        jdbc.sql("""
            create trigger stop_refill before insert on event for each row
            when (new.aggregate_id = '%s' and new.name = 'RoomUse.RefillDue') execute function stop_refill()
            """.formatted(use)).update();
    }

    @AfterEach
    void goOnAsBefore() {
        jdbc.sql("drop trigger if exists stop_refill on event").update();
        jdbc.sql("drop function if exists stop_refill()").update();
        jdbc.sql("drop sequence if exists refill_begun").update();
    }

    private DeskClient site() {
        openSite(SITE, "staff-" + SITE);
        var reception = receptionist(SITE);
        assertThat(reception.as("supervisor").put("/api/v1/reception-plan", """
            {"toleranceBefore":1800,"toleranceAfter":3600,"refillEvery":60,"turnoverWithin":120,
             "inspectWithin":300,"watchFor":15552000,"badges":[],"rooms":[
               {"roomId":"room-1","names":{"zh":"会客室一","en":"Meeting room 1"},"kind":"meeting-room",
                "seats":6}]}
            """).status())
                .isEqualTo(200);
        soon().until(() ->
                reception.get("/api/v1/hospitality").body().at("/rooms").size() == 1);
        return reception;
    }

    /** S94. Tea was served two minutes ago, so the refill is past due. */
    private static void seat(DeskClient reception, String use) {
        var before = Instant.now().minusSeconds(120);
        assertThat(reception
                        .post("/api/v1/hospitality/room-uses", """
                            {"id":"%s","visitId":"%s","roomId":"room-1","people":1,"occurredAt":"%s"}
                            """.formatted(use, Invited.newVisitId(), before))
                        .outcome())
                .isEqualTo("201");
        assertThat(reception
                        .post("/api/v1/hospitality/room-uses/" + use + "/refreshments", """
                            {"drinks":[{"drink":"tea","cups":1}],"occurredAt":"%s"}
                            """.formatted(before))
                        .outcome())
                .isEqualTo("200");
    }

    private long refillsDue(String use) {
        return jdbc.sql("select count(*) from event where aggregate_id = :id and name = 'RoomUse.RefillDue'")
                .param("id", use)
                .query(Long.class)
                .single();
    }
}
