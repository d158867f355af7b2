package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.test.DeskClient.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every read model of the service can be dropped and made again: the same rows come back, whatever they are about. */
class RebuildIT extends VisitDesk {

    /** Not made from this service's events: the store itself, what others told, and what is lost without harm. */
    private static final Set<String> NO_READ_MODELS = Set.of(
            "event",
            "event_seal",
            "event_root",
            "audit_entry",
            "audit_reading",
            "tokenentry",
            "taken_fact",
            "parked_fact",
            "erasure",
            "idempotency",
            "site_setting",
            "known_staff",
            "known_department",
            "known_responsibility",
            "known_passage",
            "known_solicitation",
            "visit_claim");

    /** When a mail or a command is tried next is nobody's event. */
    private static final List<String> OF_NO_EVENT =
            List.of("mail_tries", "mail_not_before", "look_at", "correlation_id", "cause_id");

    @Autowired
    Projections projections;

    @Test
    void every_read_model_comes_back_the_same() {
        open("rebuild", noon());
        somethingOfEverything();
        var tables = readModels();
        assertThat(tables).hasSizeGreaterThan(15);

        // Watches of other tests' sites may add an event meanwhile: then it is tried again.
        soon().untilAsserted(() -> {
            soon().until(projections::caughtUp);
            var before = snapshot(tables);
            var events = events();
            projections.rebuild();
            soon().until(projections::caughtUp);
            var after = snapshot(tables);
            assertThat(events()).isEqualTo(events);
            tables.forEach(table -> assertThat(after.get(table)).as(table).isEqualTo(before.get(table)));
        });
        var empty = snapshot(tables).entrySet().stream()
                .filter(table -> table.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(empty).as("read models that the test says nothing about").isEmpty();
    }

    private void somethingOfEverything() {
        assertThat(desk().as("supervisor").put("/api/v1/reception-plan", """
            {"toleranceBefore":1800,"toleranceAfter":3600,"refillEvery":60,"turnoverWithin":120,"inspectWithin":300,
             "watchFor":15552000,"badges":[{"first":880,"last":889,"colour":{"zh":"蓝色","en":"blue"}}],"rooms":[
               {"roomId":"room-1","names":{"zh":"会客室一","en":"Meeting room 1"},"kind":"meeting-room","seats":6}]}
            """).outcome())
                .isEqualTo("200");
        directory().responsible("resp-rebuild", "delivery", "8211");
        var invitation = Invited.newId();
        is("201", desk().post("/api/v1/invitations", Invited.one(invitation, lin, "chen@example.com", now())));
        var visit = arrives("customer", """
            ,"hostId":"%s","number":"13912340300","company":"华东贸易","matter":"洽谈","invitationId":"%s"\
            """.formatted(lin, invitation));
        soon().until(() -> desk().get("/api/v1/hospitality").body().at("/rooms").size() == 1);
        is("200", desk().post("/api/v1/visitor-badges/887/issue", "{\"visitId\":\"" + visit + "\"}"));
        var use = "room-use-" + UUID.randomUUID();
        is("201", desk().post("/api/v1/hospitality/room-uses", """
            {"id":"%s","visitId":"%s","roomId":"room-1","people":1,"occurredAt":"%s"}\
            """.formatted(use, visit, now().minusSeconds(180))));
        is("200", desk().post("/api/v1/hospitality/room-uses/" + use + "/refreshments", """
            {"drinks":[{"drink":"tea","cups":1}],"occurredAt":"%s"}\
            """.formatted(
                        now().minusSeconds(170))));
        is("200", desk().post("/api/v1/hospitality/room-uses/" + use + "/refreshments", """
            {"drinks":[{"drink":"tea","cups":1}]}\
            """));
        is("200", step(visit, "message", "{\"number\":\"13912340300\",\"matter\":\"请回电\"}"));
        is(
                "201",
                desk().post(
                                "/api/v1/roll-calls",
                                "{\"id\":\"roll-call-%s\",\"kind\":\"drill\"}".formatted(UUID.randomUUID())));
        is("201", desk().post("/api/v1/watch-list/entries", """
            {"id":"watch-%s","kind":"attention","name":"史先生","company":"环球保险","number":"13912340399","reason":"多次强行推销"}\
            """.formatted(UUID.randomUUID())));
        soon().until(() ->
                desk().post("/api/v1/goods", """
                    {"id":"goods-%s","purpose":"delivery","responsibilityId":"resp-rebuild","company":"宏达","count":3}\
                    """.formatted(UUID.randomUUID())).status() == 201);
    }

    private List<String> readModels() {
        return jdbc.sql("""
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'flyway%' order by 1
            """).query(String.class).list().stream()
                .filter(table -> !NO_READ_MODELS.contains(table))
                .toList();
    }

    private Map<String, List<String>> snapshot(List<String> tables) {
        var rows = new LinkedHashMap<String, List<String>>();
        var left = OF_NO_EVENT.toArray(String[]::new);
        tables.forEach(table -> rows.put(
                table,
                jdbc.sql("select (to_jsonb(t) - cast(:left as text[]))::text from " + table + " t order by 1")
                        .param("left", left)
                        .query(String.class)
                        .list()));
        return rows;
    }

    private long events() {
        return jdbc.sql("select count(*) from event").query(Long.class).single();
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).as(answer.body().toString()).isEqualTo(outcome);
    }
}
