package dev.frontdesk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The promises of a demo, counted from stored events. */
class SumsTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = TEN.plusSeconds(3_600);

    private final List<Stored> call = new ArrayList<>();
    private final List<Stored> directory = new ArrayList<>();

    @Test
    void S114_a_right_read_back_in_time_keeps_the_promise() {
        taken("m1");
        readBack("m1", "r-m1-1", 40, true);

        assertThat(sums(LATER)).isEqualTo(new Sums(1, 1, 0, 0));
        assertThat(trouble(LATER, 1)).isEmpty();
    }

    @Test
    void S114_exactly_at_the_limit_the_promise_is_still_open() {
        taken("m1");

        assertThat(sums(TEN.plusSeconds(300))).isEqualTo(new Sums(1, 0, 0, 1));
        assertThat(sums(TEN.plusSeconds(301))).isEqualTo(new Sums(1, 0, 1, 0));
    }

    @Test
    void a_read_back_after_the_limit_does_not_mend_it() {
        taken("m1");
        directory("Relay.RelayOverdue", "r-m1-1", 301, "");
        readBack("m1", "r-m1-1", 400, false);

        assertThat(sums(LATER)).isEqualTo(new Sums(1, 0, 1, 0));
        assertThat(trouble(LATER, 1)).isEmpty();
    }

    @Test
    void a_corrected_message_is_kept_by_the_relay_of_the_right_words() {
        taken("m1");
        call("PhoneMessage.MessageCorrected", "m1", 80, ",\"relayId\":\"r-m1-2\",\"supersedes\":\"r-m1-1\"");
        directory("Relay.RelayWithdrawn", "r-m1-1", 81, "");
        directory("Relay.RelayRequested", "r-m1-2", 81, "");
        readBack("m1", "r-m1-2", 140, true);

        assertThat(sums(LATER)).isEqualTo(new Sums(1, 1, 0, 0));
        assertThat(trouble(LATER, 1)).isEmpty();
    }

    @Test
    void a_message_that_was_answered_but_is_not_stored_is_found() {
        taken("m1");

        assertThat(trouble(LATER, 2)).contains("The desk was answered for 2 messages, but the event store holds 1");
    }

    @Test
    void a_ledger_that_says_otherwise_is_found() {
        taken("m1");
        readBack("m1", "r-m1-1", 40, true);

        var found = sums(LATER).against(new Sums(1, 0, 1, 0), 1, MessageStory.of(call), RelayBook.of(directory));

        assertThat(found.orElseThrow().en()).startsWith("Ledger and event store differ");
    }

    @Test
    void a_relay_without_a_fate_is_found() {
        taken("m1");

        assertThat(trouble(LATER, 1))
                .contains("Nothing became of r-m1-1: it was neither read back, nor withdrawn, nor overdue");
    }

    @Test
    void a_relay_that_never_arrived_is_found() {
        taken("m1");
        readBack("m1", "r-m1-1", 40, true);
        directory.removeIf(event -> event.is("Relay.RelayRequested"));

        assertThat(trouble(LATER, 1))
                .hasValueSatisfying(found -> assertThat(found).startsWith("Nothing became of r-m1-1"));
    }

    @Test
    void a_read_back_that_call_service_never_heard_of_is_found() {
        taken("m1");
        readBack("m1", "r-m1-1", 40, true);
        call.removeIf(event -> event.is("PhoneMessage.MessageReadBackConfirmed"));

        assertThat(trouble(LATER, 1))
                .hasValueSatisfying(found -> assertThat(found).contains("1 read back in time, call-service's of 0"));
    }

    @Test
    void events_of_one_aggregate_that_stand_in_another_order_are_found() {
        var events = List.of(numbered("m1", 0), numbered("m2", 0), numbered("m1", 2), numbered("m1", 1));

        assertThat(Sums.disorder(events).orElseThrow().en()).startsWith("The events of m1 are out of order at 2");
        assertThat(Sums.disorder(events.subList(0, 2))).isEmpty();
    }

    private static Stored numbered(String id, long sequence) {
        return new Stored("event", id, sequence, "PhoneMessage.MessageSeen", MissingNode.getInstance());
    }

    private Sums sums(Instant now) {
        return Sums.of(MessageStory.of(call), now);
    }

    private Optional<String> trouble(Instant now, int answered) {
        return sums(now)
                .against(sums(now), answered, MessageStory.of(call), RelayBook.of(directory))
                .map(found -> found.en());
    }

    private void taken(String id) {
        call(
                "PhoneMessage.MessageTaken",
                id,
                0,
                ",\"relayId\":\"r-%s-1\",\"relayDueAt\":\"%s\"".formatted(id, TEN.plusSeconds(300)));
        directory("Relay.RelayRequested", "r-" + id + "-1", 1, "");
    }

    private void readBack(String id, String relayId, long after, boolean inTime) {
        directory("Relay.RelayReadBack", relayId, after, ",\"right\":true");
        call("PhoneMessage.MessageReadBackConfirmed", id, after, ",\"inTime\":" + inTime);
    }

    private void call(String name, String id, long after, String more) {
        call.add(event(name, id, after, more));
    }

    private void directory(String name, String id, long after, String more) {
        directory.add(event(name, id, after, more));
    }

    private static Stored event(String name, String id, long after, String more) {
        var payload = "{\"occurredAt\":\"%s\"%s}".formatted(TEN.plusSeconds(after), more);
        return new Stored(
                "event-" + name + after, id, 0, name, JsonMapper.shared().readTree(payload));
    }
}
