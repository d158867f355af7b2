package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Projections;
import dev.frontdesk.call.board.Messages;
import dev.frontdesk.call.board.Messages.Wanted;
import dev.frontdesk.call.ledger.PromiseFigures;
import dev.frontdesk.call.ledger.PromiseRow;
import dev.frontdesk.call.ledger.Promises;
import dev.frontdesk.call.ledger.Promises.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ledger and the lists say the same whatever the order facts come in, how often, and after being made anew. */
class LedgerIT extends RunningCallService {

    private static final List<String> READ_MODELS = List.of("call", "message", "promise");

    @Autowired
    Projections projections;

    @Autowired
    Promises promises;

    @Autowired
    Messages messages;

    @Test
    void doubled_and_shuffled_facts_give_the_same_rows() {
        var site = "site-shuffle";
        try (var directory = openSite(site, "staff-shuffle", 300)) {
            var desk = receptionist(site);
            var takenAt = now().minusSeconds(200);
            var taken =
                    Stream.generate(RunningCallService::newMessageId).limit(12).toList();
            var random = new Random(116);
            for (var message : taken) {
                assertThat(desk.post("/api/v1/messages", """
                    {"id":"%s","recipientId":"staff-shuffle","text":"请回电","takenAt":"%s"}\
                    """.formatted(message, takenAt))
                                .outcome())
                        .isEqualTo("201");
                var steps = steps(relay(message, 1), takenAt);
                var doubled = new ArrayList<>(steps);
                doubled.addAll(steps);
                Collections.shuffle(doubled, random);
                doubled.forEach(step -> step.accept(directory));
            }

            soon().untilAsserted(() -> assertThat(desk.get("/api/v1/promises/figures")
                            .body()
                            .at("/kept")
                            .asLong())
                    .isEqualTo(12));
            soon().untilAsserted(() -> assertThat(eventsOf(taken)).isEqualTo(12L * 8));
            soon().untilAsserted(() -> {
                assertThat(new HashSet<>(ledger(site))).hasSize(1);
                assertThat(new HashSet<>(list(site))).hasSize(1);
            });
            assertThat(ledger(site)).hasSize(12);
        }
    }

    @Test
    void s114_a_promise_is_broken_by_the_clock_and_the_sums_hold_on_both_sides_of_its_moment() {
        var site = "site-moment";
        try (var _ = openSite(site, "staff-moment", 300)) {
            var takenAt = now();
            assertThat(receptionist(site)
                            .post("/api/v1/messages", """
                                {"id":"%s","recipientId":"staff-moment","text":"请回电","takenAt":"%s"}\
                                """.formatted(newMessageId(), takenAt))
                            .outcome())
                    .isEqualTo("201");
            var dueAt = takenAt.plusSeconds(300);
            soon().untilAsserted(() ->
                    assertThat(promises.figures(at(site, dueAt)).opened()).isEqualTo(1));

            assertThat(promises.figures(at(site, dueAt))).isEqualTo(new PromiseFigures(1, 0, 0, 0, 1, 0, dueAt));
            var after = dueAt.plusNanos(1000);
            assertThat(promises.figures(at(site, after))).isEqualTo(new PromiseFigures(1, 0, 1, 0, 0, 0, after));
            assertThat(counted(site, "open", dueAt)).isOne();
            assertThat(counted(site, "broken", dueAt)).isZero();
            assertThat(counted(site, "broken", after)).isOne();
            assertThat(promises.page(at(site, dueAt), State.OPEN, null, 10).items())
                    .hasSize(1);
            assertThat(promises.page(at(site, after), State.BROKEN, null, 10).items())
                    .singleElement()
                    .extracting(PromiseRow::state, PromiseRow::overdueBy)
                    .containsExactly("broken", null);
            assertThat(messages.page(new Wanted(site, null, true), null, 10, dueAt)
                            .items())
                    .isEmpty();
            assertThat(messages.page(new Wanted(site, null, true), null, 10, after)
                            .items())
                    .hasSize(1);
        }
    }

    @Test
    void read_models_dropped_and_replayed_are_the_same_rows_again() {
        var site = "site-replay";
        try (var directory = openSite(site, "staff-replay", 1)) {
            var desk = receptionist(site);
            for (int i = 0; i < 20; i++) {
                var message = newMessageId();
                assertThat(desk.post("/api/v1/messages", """
                    {"id":"%s","recipientId":"staff-replay","text":"请回电"}\
                    """.formatted(message)).outcome())
                        .isEqualTo("201");
                if (i % 2 == 0) {
                    directory.readBack(relay(message, 1), "staff-replay", true, now());
                }
            }
            soon().untilAsserted(() -> {
                var figures = desk.get("/api/v1/promises/figures").body();
                assertThat(figures.at("/kept").asLong()).isEqualTo(10);
                assertThat(figures.at("/broken").asLong()).isEqualTo(10);
                assertThat(dueRows(site)).isZero();
            });
            var before = rows();
            var stored = eventsStored(site);

            projections.rebuild();

            soon().untilAsserted(() -> assertThat(projections.caughtUp()).isTrue());
            soon().untilAsserted(() -> assertThat(rows()).isEqualTo(before));
            assertThat(eventsStored(site)).isEqualTo(stored);
        }
    }

    @Test
    void a_fact_about_something_unknown_parks_its_relay_alone() {
        var site = "site-parked";
        try (var directory = openSite(site, "staff-parked", 300)) {
            var desk = receptionist(site);
            var stranger = relay(newMessageId(), 1);
            var message = newMessageId();
            assertThat(desk.post("/api/v1/messages", """
                {"id":"%s","recipientId":"staff-parked","text":"请回电"}\
                """.formatted(message)).outcome())
                    .isEqualTo("201");

            directory.seen(stranger, "staff-parked", now());
            directory.seen("relay-visit-7-1", "staff-parked", now());
            directory.seen(relay(message, 1), "staff-parked", now());

            soon().untilAsserted(() -> assertThat(
                            desk.get("/api/v1/messages/" + message).text("/state"))
                    .isEqualTo("seen"));
            assertThat(jdbc.sql("select key from parked_fact where settled_at is null and key in (:keys)")
                            .param("keys", List.of(stranger, "relay-visit-7-1", relay(message, 1)))
                            .query(String.class)
                            .list())
                    .containsExactly(stranger);
        }
    }

    private static Promises.Wanted at(String site, Instant moment) {
        return new Promises.Wanted(site, null, moment);
    }

    private int counted(String site, String figure, Instant moment) {
        return promises.events(at(site, moment), figure, null, 10)
                .orElseThrow()
                .items()
                .size();
    }

    private static List<Consumer<Directory>> steps(String relay, Instant takenAt) {
        var sameId = UUID.randomUUID().toString();
        return List.of(
                directory -> directory.delivered(relay, "staff-shuffle", takenAt.plusSeconds(1)),
                directory -> directory.delivered(relay, "staff-deputy", takenAt.plusSeconds(6)),
                directory -> directory.seen(relay, "staff-shuffle", takenAt.plusSeconds(2)),
                directory -> directory.readBack(relay, "staff-shuffle", false, takenAt.plusSeconds(3)),
                directory -> directory.readBack(relay, "staff-shuffle", true, takenAt.plusSeconds(4)),
                directory -> directory.readBack(relay, "staff-deputy", true, takenAt.plusSeconds(7)),
                directory -> directory.overdue(relay, takenAt.plusSeconds(5)),
                directory -> directory.tell(sameId, "directory.relay-escalated.v1", "relays", relay, """
                    {"relayId":"%s","about":"%s","level":"deputy","staffId":"staff-deputy","dueAt":"%s",
                     "occurredAt":"%s"}\
                    """.formatted(
                                relay,
                                relay.replaceFirst("^relay-", "message-").replaceFirst("-1$", ""),
                                takenAt.plusSeconds(600),
                                takenAt.plusSeconds(5))));
    }

    /** Without ids, which differ from message to message. */
    private List<Map<String, Object>> ledger(String site) {
        return jdbc.sql("""
            select kind, owner_id, opened_at, due_at, outcome, settled_at, evidence_late, escalated_to, escalated_level
            from promise where site = :site
            """).param("site", site).query().listOfRows();
    }

    private List<Map<String, Object>> list(String site) {
        return jdbc.sql("""
            select state, taken_at, due_at, relayed_at, seen_at, wrong_at, confirmed_at, kept, escalated_to,
                   escalated_until, version
            from message where site = :site
            """).param("site", site).query().listOfRows();
    }

    private List<String> rows() {
        return READ_MODELS.stream()
                .flatMap(table ->
                        jdbc
                                .sql("select t::text from %s t order by 1".formatted(table))
                                .query(String.class)
                                .list()
                                .stream()
                                .map(row -> table + " " + row))
                .toList();
    }

    private long dueRows(String site) {
        return jdbc.sql("select count(*) from due where list = 'relay' and site = :site and not settled")
                .param("site", site)
                .query(Long.class)
                .single();
    }

    private long eventsOf(List<String> messages) {
        return jdbc.sql("select count(*) from event where aggregate_id in (:ids)")
                .param("ids", messages)
                .query(Long.class)
                .single();
    }
}
