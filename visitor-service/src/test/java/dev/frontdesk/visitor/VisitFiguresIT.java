package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.test.DeskClient.Answer;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S33, S34, S42, S58, S104. How long visitors waited, and the events behind each figure. */
class VisitFiguresIT extends VisitDesk {

    private static final String FIGURES = "/api/v1/visit-figures";

    @Test
    void s42_s104_waits_answers_and_stays_are_measured_and_each_count_names_its_events() {
        open("figures", noon());
        var eight = now().minusSeconds(3600);
        var first = customer(1, eight);
        answered(first, "coming", eight.plusSeconds(60));
        is("200", step(first, "admission", at(eight.plusSeconds(120))));
        is("200", step(first, "departure", departed(eight.plusSeconds(1800))));
        var second = customer(2, eight);
        answered(second, "declined", eight.plusSeconds(180));
        is("200", step(second, "turn-away", at(eight.plusSeconds(240))));
        var third = arrives("government", ",\"company\":\"税务局\",\"arrivedAt\":\"%s\"".formatted(eight));
        // S34. Came two days ago, and nobody saw how it ended.
        customer(3, eight.minusSeconds(172_800));

        var week = "?from=%s&until=%s".formatted(eight.minusSeconds(200_000), eight.plusSeconds(7200));
        soon().until(() -> count(week, "departure-inferred") == 1 && count(week, "not-answered") >= 1);
        var body = desk().get(FIGURES + week).body();
        assertThat(body.at("/counts/arrived").asLong()).isEqualTo(4);
        assertThat(body.at("/counts/answered").asLong()).isEqualTo(2);
        assertThat(body.at("/counts/admitted").asLong()).isEqualTo(1);
        assertThat(body.at("/counts/turned-away").asLong()).isEqualTo(1);
        assertThat(body.at("/counts/departed-observed").asLong()).isEqualTo(1);
        assertThat(body.at("/persons").asLong()).isEqualTo(4);
        assertThat(body.at("/waiting/average").asLong()).isEqualTo(120_000);
        assertThat(body.at("/waiting/measured").asLong()).isEqualTo(1);
        var today = desk().get(FIGURES + "?kind=customer&from=%s&until=%s".formatted(eight, eight.plusSeconds(7200)));
        assertThat(today.body().at("/response/average").asLong()).isEqualTo(120_000);
        assertThat(today.body().at("/response/longest").asLong()).isEqualTo(180_000);
        // S97. That nobody could be reached ends the asking, too: when the time had passed, not when that was noted.
        assertThat(body.at("/response/longest").asLong()).isLessThan(3_600_000);
        assertThat(body.at("/response/measured").asLong())
                .isEqualTo(2 + body.at("/counts/not-answered").asLong());
        // S34. What nobody saw is not made up: the average is of the one departure that somebody saw.
        assertThat(body.at("/stay/measured").asLong()).isEqualTo(1);
        assertThat(body.at("/stay/average").asLong()).isEqualTo(1_800_000);
        assertThat(body.at("/staysInferred").asLong()).isEqualTo(1);
        assertThat(body.at("/staysOpen").asLong()).isEqualTo(1);

        assertThat(desk().get(FIGURES + "/by-kind" + week).body().at("/1/kind").asString())
                .isEqualTo("government");
        var hosts = desk().get(FIGURES + "/by-host" + week + "&limit=1");
        assertThat(hosts.text("/items/0/hostId")).isEqualTo(lin);
        assertThat(hosts.body().at("/items/0/visits").asLong()).isEqualTo(3);
        assertThat(desk().get(FIGURES + "/by-host" + week + "&cursor=" + hosts.text("/next"))
                        .text("/items/0/hostId"))
                .isEqualTo(zhai);

        for (var figure :
                List.of("arrived", "answered", "admitted", "turned-away", "departure-inferred", "not-answered")) {
            var events =
                    desk().get(FIGURES + "/" + figure + "/events" + week).body().at("/items");
            assertThat(events).as(figure).hasSize(Math.toIntExact(count(week, figure)));
            events.forEach(event -> assertThat(aggregateOf(event.at("/eventId").asString()))
                    .as(figure)
                    .isEqualTo(event.at("/id").asString()));
        }
        var page = desk().get(FIGURES + "/arrived/events" + week + "&limit=2&hostId=" + lin);
        assertThat(page.body().at("/items")).hasSize(2);
        assertThat(desk().get(FIGURES + "/arrived/events" + week + "&hostId=" + lin + "&cursor=" + page.text("/next"))
                        .body()
                        .at("/items"))
                .hasSize(1);
        assertThat(desk().get(FIGURES + week + "&kind=government")
                        .body()
                        .at("/counts/arrived")
                        .asLong())
                .isEqualTo(1);

        // S103. A corrected arrival counts: the wait was three minutes.
        correctArrival(first, eight.minusSeconds(60));
        soon().until(() ->
                desk().get(FIGURES + week).body().at("/waiting/average").asLong() == 180_000);
        assertThat(third).isNotEmpty();
        is("400 value-invalid", desk().get(FIGURES + "?kind=friend"));
        is("400 period-empty", desk().get(FIGURES + "?from=%1$s&until=%1$s".formatted(eight)));
        is("404 not-found", desk().get(FIGURES + "/hopes/events"));
        is("403 role-missing", desk().as(Roles.KIOSK).get(FIGURES));
    }

    @Test
    void whoever_was_invited_and_did_not_come_counts_with_the_event_that_says_so() {
        open("missed", noon());
        is("200", desk().as(Roles.SUPERVISOR).put("/api/v1/reception-plan", """
            {"toleranceBefore":1800,"toleranceAfter":0,"refillEvery":900,"turnoverWithin":120,"inspectWithin":300,
             "watchFor":15552000,"rooms":[],"badges":[]}
            """));
        soon().until(() -> desk().get("/api/v1/reception-plan")
                        .body()
                        .at("/toleranceAfter")
                        .asInt()
                == 0);
        var starts = now().minusSeconds(3598);
        is("201", desk().post("/api/v1/invitations", Invited.group(Invited.newId(), lin, 2, starts)));

        var today = "?from=%s&until=%s".formatted(starts.minusSeconds(1), starts.plusSeconds(60));
        soon().until(() -> count(today, "no-show") == 2);
        assertThat(desk().get(FIGURES + today).body().at("/noShowShare").asDouble())
                .isEqualTo(1.0);
        var events = desk().get(FIGURES + "/no-show/events" + today + "&limit=1");
        assertThat(events.body().at("/items")).hasSize(1);
        var rest = desk().get(FIGURES + "/no-show/events" + today + "&cursor=" + events.text("/next"));
        assertThat(rest.body().at("/items")).hasSize(1);
        assertThat(desk().get(FIGURES + "/by-host" + today)
                        .body()
                        .at("/items/0/noShows")
                        .asLong())
                .isEqualTo(2);
        assertThat(desk().get(FIGURES + "/by-kind" + today).text("/0/kind")).isEqualTo("customer");
    }

    private String customer(int number, Instant at) {
        return arrives("customer", """
            ,"company":"华东贸易","number":"1380013840%d","hostId":"%s","arrivedAt":"%s"\
            """.formatted(number, lin, at));
    }

    private void answered(String visit, String answer, Instant at) {
        is("200", step(visit, "answers", """
            {"answer":"%s","staffId":"%s","at":"%s"%s}\
            """.formatted(
                        answer, lin, at, answer.equals("declined") ? ",\"reason\":\"busy\"" : "")));
    }

    private void correctArrival(String visit, Instant at) {
        soon().untilAsserted(() -> is(
                "200",
                desk().postAtVersion(
                                "/api/v1/visits/" + visit + "/corrections",
                                "{\"arrivedAt\":\"%s\",\"reason\":\"记错了\"}".formatted(at),
                                visit(visit).body().at("/version").asLong())));
    }

    private long count(String period, String figure) {
        return desk().get(FIGURES + period).body().at("/counts/" + figure).asLong();
    }

    private String aggregateOf(String eventId) {
        return jdbc.sql("select aggregate_id from event where event_id::text = :id")
                .param("id", eventId)
                .query(String.class)
                .single();
    }

    private static String at(Instant moment) {
        return "{\"at\":\"%s\"}".formatted(moment);
    }

    private static String departed(Instant moment) {
        return "{\"provenance\":\"observed\",\"at\":\"%s\"}".formatted(moment);
    }

    private static void is(String outcome, Answer answer) {
        assertThat(answer.outcome()).as(answer.body().toString()).isEqualTo(outcome);
    }
}
