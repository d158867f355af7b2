package dev.frontdesk.directory.relay;

import static dev.frontdesk.directory.relay.GivenRelay.CHEN;
import static dev.frontdesk.directory.relay.GivenRelay.FIVE_PAST;
import static dev.frontdesk.directory.relay.GivenRelay.LIN;
import static dev.frontdesk.directory.relay.GivenRelay.NINE;
import static dev.frontdesk.directory.relay.GivenRelay.RELAY;
import static dev.frontdesk.directory.relay.GivenRelay.given;
import static dev.frontdesk.directory.relay.GivenRelay.hasReadBack;
import static dev.frontdesk.directory.relay.GivenRelay.readBack;
import static dev.frontdesk.directory.relay.GivenRelay.requested;
import static dev.frontdesk.directory.relay.GivenRelay.time;
import static dev.frontdesk.directory.relay.GivenRelay.toNobody;
import static dev.frontdesk.directory.relay.GivenRelay.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.relay.RelayCommand.MarkSeen;
import dev.frontdesk.directory.relay.RelayCommand.RetryDelivery;
import dev.frontdesk.directory.relay.RelayCommand.SettleRelay;
import dev.frontdesk.directory.relay.RelayEvent.NextInLine;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelaySeen;
import dev.frontdesk.directory.relay.RelayEvent.RelaySettled;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ends a relay depends on its kind: a message is read back, a visit answered, an item seen. */
class RelayKindsTest {

    private static final RelaySeen SEEN = new RelaySeen("relay-1-1", "visit-1", LIN, time("01:00"));
    private static final RelaySettled ANSWERED = new RelaySettled("relay-1-1", "visit-1", "answered", time("02:00"));
    private static final SettleRelay SETTLE = new SettleRelay(RELAY, time("02:00"));

    @Test
    void s33_a_visit_that_was_seen_is_still_to_be_answered() {
        assertThat(given(asked("visit")).when(seen())).containsExactly(SEEN);
    }

    @Test
    void s33_a_visit_is_settled_by_the_service_that_asked() {
        assertThat(given(asked("visit")).when(SETTLE)).containsExactly(ANSWERED);
        assertThat(given(asked("visit"), SEEN).when(SETTLE)).containsExactly(ANSWERED);
        assertThat(given(asked("visit-message"), SEEN).when(SETTLE)).containsExactly(ANSWERED);
    }

    @Test
    void s78_a_late_return_is_settled_by_coming_back_and_not_by_being_seen() {
        assertThat(given(asked("late-return")).when(seen())).containsExactly(SEEN);
        assertThat(given(asked("late-return"), SEEN).when(SETTLE)).containsExactly(ANSWERED);
    }

    @Test
    void s52_goods_at_the_door_are_settled_by_the_service_that_asked_and_not_by_being_seen() {
        assertThat(given(asked("goods")).when(seen())).containsExactly(SEEN);
        assertThat(given(asked("goods"), SEEN).when(SETTLE)).containsExactly(ANSWERED);
    }

    @Test
    void an_item_is_settled_when_somebody_has_seen_it() {
        for (var kind : List.of("item", "item-waiting")) {
            assertThat(given(asked(kind)).when(seen()))
                    .containsExactly(SEEN, new RelaySettled("relay-1-1", "visit-1", "seen", time("01:00")));
        }
    }

    @Test
    void s19_who_has_seen_that_the_line_is_free_has_nothing_to_repeat() {
        for (var kind :
                List.of("line-free", "call-back-late", "missed-call-late", "complaint-late", "complaint-untaken")) {
            assertThat(given(asked(kind)).when(seen()))
                    .containsExactly(SEEN, new RelaySettled("relay-1-1", "visit-1", "seen", time("01:00")));
        }
        assertThat(given(asked("complaint")).when(seen())).containsExactly(SEEN);
    }

    @Test
    void s116_a_message_that_was_seen_is_still_to_be_read_back() {
        assertThat(given(requested()).when(seen()))
                .containsExactly(new RelaySeen("relay-1-1", "message-1", LIN, time("01:00")));
    }

    @Test
    void s116_what_is_no_message_is_not_read_back() {
        given(asked("visit")).refuses(readBack(LIN, true, "01:00"), "relay-not-to-read-back");
        given(asked("item")).refuses(readBack(LIN, true, "01:00"), "relay-not-to-read-back");
        assertThat(given(asked("duty-gap")).when(readBack(LIN, true, "01:00"))).hasSize(1);
    }

    @Test
    void what_has_ended_is_not_settled_again() {
        assertThat(given(asked("visit"), ANSWERED).when(SETTLE)).isEmpty();
        assertThat(given(requested(), withdrawn("01:00")).when(SETTLE)).isEmpty();
        assertThat(given(requested(), hasReadBack(LIN, true, "01:00")).when(SETTLE))
                .isEmpty();
        assertThat(given().when(SETTLE)).isEmpty();
    }

    @Test
    void s114_what_is_settled_is_never_overdue_nor_tried_again_nor_requested_anew() {
        assertThat(given(asked("visit"), ANSWERED).when(toNobody("06:00"))).isEmpty();
        given(asked("visit"), ANSWERED).refuses(new RetryDelivery(RELAY, LIN, time("03:00")), "relay-closed");
        given(asked("visit"), ANSWERED).refuses(new MarkSeen(RELAY, CHEN, time("03:00")), "relay-not-told");
        assertThat(given(asked("visit"), ANSWERED).when(seen())).isEmpty();
    }

    private static MarkSeen seen() {
        return new MarkSeen(RELAY, LIN, time("01:00"));
    }

    private static RelayRequested asked(String kind) {
        return new RelayRequested(
                "relay-1-1",
                "visit-1",
                kind,
                LIN,
                "visit-1/1",
                "person-1",
                "digest-1",
                NINE,
                FIVE_PAST,
                120,
                null,
                List.of(new NextInLine(CHEN, "deputy")),
                NINE);
    }
}
