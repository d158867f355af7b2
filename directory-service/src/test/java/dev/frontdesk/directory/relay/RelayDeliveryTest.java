package dev.frontdesk.directory.relay;

import static dev.frontdesk.directory.relay.GivenRelay.ABOUT;
import static dev.frontdesk.directory.relay.GivenRelay.CHEN;
import static dev.frontdesk.directory.relay.GivenRelay.FIVE_PAST;
import static dev.frontdesk.directory.relay.GivenRelay.LIN;
import static dev.frontdesk.directory.relay.GivenRelay.RELAY;
import static dev.frontdesk.directory.relay.GivenRelay.escalated;
import static dev.frontdesk.directory.relay.GivenRelay.given;
import static dev.frontdesk.directory.relay.GivenRelay.hasReadBack;
import static dev.frontdesk.directory.relay.GivenRelay.overdue;
import static dev.frontdesk.directory.relay.GivenRelay.requested;
import static dev.frontdesk.directory.relay.GivenRelay.time;
import static dev.frontdesk.directory.relay.GivenRelay.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.relay.RelayCommand.PutOffDelivery;
import dev.frontdesk.directory.relay.RelayCommand.RecordDelivery;
import dev.frontdesk.directory.relay.RelayCommand.RecordDeliveryFailure;
import dev.frontdesk.directory.relay.RelayCommand.RecordReminder;
import dev.frontdesk.directory.relay.RelayCommand.RetryDelivery;
import dev.frontdesk.directory.relay.RelayEvent.RelayDelivered;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryFailed;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryRetried;
import dev.frontdesk.directory.relay.RelayEvent.RelayPutOff;
import dev.frontdesk.directory.relay.RelayEvent.RelayReminded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S115: what the channels report. */
class RelayDeliveryTest {

    @Test
    void s115_a_channel_brought_it() {
        assertThat(given(requested()).when(delivery(LIN, "live"))).containsExactly(delivered(LIN, "recipient", "live"));
    }

    @Test
    void s115_the_same_channel_brings_it_once() {
        assertThat(given(requested(), delivered(LIN, "recipient", "live")).when(delivery(LIN, "live")))
                .isEmpty();
    }

    @Test
    void s115_another_channel_is_another_delivery() {
        assertThat(given(requested(), delivered(LIN, "recipient", "mail")).when(delivery(LIN, "live")))
                .containsExactly(delivered(LIN, "recipient", "live"));
    }

    @Test
    void s121_the_deputy_gets_it_as_deputy() {
        assertThat(escalatedToChen().when(delivery(CHEN, "mail"))).containsExactly(delivered(CHEN, "deputy", "mail"));
    }

    @Test
    void s115_nobody_else_gets_it() {
        given(requested()).refuses(delivery(CHEN, "live"), "relay-not-told");
        given().refuses(delivery(LIN, "live"), "relay-not-requested");
    }

    @Test
    void s115_what_is_closed_needs_no_delivery() {
        assertThat(given(requested(), withdrawn("00:30")).when(delivery(LIN, "live")))
                .isEmpty();
        assertThat(given(requested(), hasReadBack(LIN, true, "00:30")).when(delivery(LIN, "live")))
                .isEmpty();
        assertThat(given(requested(), withdrawn("00:30")).when(failure(1))).isEmpty();
        assertThat(given(requested(), hasReadBack(LIN, true, "00:30")).when(failure(1)))
                .isEmpty();
    }

    @Test
    void s121_a_failure_is_tried_again_ten_seconds_later() {
        assertThat(given(requested()).when(failure(1))).containsExactly(failed(1, time("01:10")));
    }

    @Test
    void s121_the_pause_doubles() {
        assertThat(given(requested(), failed(1, time("01:10"))).when(failure(2)))
                .containsExactly(failed(2, time("01:20")));
    }

    @Test
    void s121_the_longest_pause_is_ten_minutes() {
        assertThat(BackOff.after(6, time("00:00"))).isEqualTo(time("05:20"));
        assertThat(BackOff.after(7, time("00:00"))).isEqualTo(time("10:00"));
        assertThat(BackOff.after(19, time("00:00"))).isEqualTo(time("10:00"));
    }

    @Test
    void s121_after_twenty_attempts_it_is_left_to_people() {
        assertThat(BackOff.after(19, time("00:00"))).isNotNull();
        assertThat(BackOff.after(20, time("00:00"))).isNull();
    }

    @Test
    void the_same_failure_reported_twice_is_one() {
        assertThat(given(requested(), failed(1, time("01:10"))).when(failure(1)))
                .isEmpty();
    }

    @Test
    void a_failure_after_a_delivery_is_of_no_interest() {
        assertThat(given(requested(), delivered(LIN, "recipient", "live")).when(failure(1)))
                .isEmpty();
    }

    @Test
    void a_failure_needs_somebody_who_is_told() {
        var chen = new RecordDeliveryFailure(RELAY, CHEN, "mail", "mail-not-accepted", 1, time("01:00"));

        given(requested()).refuses(chen, "relay-not-told");
        given().refuses(failure(1), "relay-not-requested");
    }

    @Test
    void s121_no_channel_at_all_is_given_up_at_once_for_the_page_may_still_bring_it() {
        var none = new RecordDeliveryFailure(RELAY, LIN, "none", "no-channel", 1, time("01:00"));

        assertThat(given(requested()).when(none))
                .containsExactly(
                        new RelayDeliveryFailed("relay-1-1", ABOUT, LIN, "none", "no-channel", 1, null, time("01:00")));
    }

    @Test
    void s121_quiet_hours_put_it_off_once() {
        var putOff = new PutOffDelivery(RELAY, LIN, time("59:00"), time("01:00"));
        var hasPutOff = new RelayPutOff("relay-1-1", ABOUT, LIN, time("59:00"), time("01:00"));

        assertThat(given(requested()).when(putOff)).containsExactly(hasPutOff);
        assertThat(given(requested(), hasPutOff).when(putOff)).isEmpty();
        assertThat(given(requested(), delivered(LIN, "recipient", "live")).when(putOff))
                .isEmpty();
    }

    @Test
    void s114_who_was_told_is_reminded_once() {
        var remind = new RecordReminder(RELAY, LIN, "mail", time("03:20"));
        var reminded = new RelayReminded("relay-1-1", ABOUT, LIN, "mail", time("03:20"));
        var told = delivered(LIN, "recipient", "live");

        assertThat(given(requested()).when(remind)).as("still on its way").isEmpty();
        assertThat(given(requested(), told).when(remind)).containsExactly(reminded);
        assertThat(given(requested(), told, reminded).when(remind)).isEmpty();
        assertThat(given(requested(), told, withdrawn("02:00")).when(remind)).isEmpty();
    }

    @Test
    void s123_what_was_given_up_is_tried_from_the_first_attempt_on() {
        var retry = new RetryDelivery(RELAY, LIN, time("04:00"));
        var retried = new RelayDeliveryRetried("relay-1-1", ABOUT, LIN, time("04:00"));

        assertThat(given(requested(), failed(20, null)).when(retry)).containsExactly(retried);
        assertThat(given(requested(), failed(20, null), retried).when(retry)).isEmpty();
        assertThat(given(requested(), failed(20, null), retried).when(failure(1)))
                .containsExactly(failed(1, time("01:10")));
        assertThat(given(requested()).when(retry)).as("never failed").isEmpty();
    }

    @Test
    void s123_what_needs_no_delivery_is_not_tried_again() {
        var retry = new RetryDelivery(RELAY, LIN, time("04:00"));

        given().refuses(retry, "relay-not-requested");
        given(requested()).refuses(new RetryDelivery(RELAY, CHEN, time("04:00")), "relay-not-told");
        given(requested(), withdrawn("00:30")).refuses(retry, "relay-closed");
        given(requested(), hasReadBack(LIN, true, "00:30")).refuses(retry, "relay-closed");
        given(requested(), failed(1, time("01:10")), delivered(LIN, "recipient", "mail"))
                .refuses(retry, "relay-delivered");
    }

    private static GivenRelay escalatedToChen() {
        return given(
                requested(),
                overdue("recipient", LIN, FIVE_PAST, "05:01"),
                escalated("deputy", CHEN, time("10:01"), "05:01"));
    }

    private static RecordDelivery delivery(String staffId, String channel) {
        return new RecordDelivery(RELAY, staffId, channel, time("01:00"));
    }

    private static RelayDelivered delivered(String staffId, String level, String channel) {
        return new RelayDelivered("relay-1-1", ABOUT, staffId, level, channel, time("01:00"));
    }

    private static RecordDeliveryFailure failure(int attempt) {
        return new RecordDeliveryFailure(RELAY, LIN, "mail", "mail-not-accepted", attempt, time("01:00"));
    }

    private static RelayDeliveryFailed failed(int attempt, @Nullable Instant retryAt) {
        return new RelayDeliveryFailed(
                "relay-1-1", ABOUT, LIN, "mail", "mail-not-accepted", attempt, retryAt, time("01:00"));
    }
}
