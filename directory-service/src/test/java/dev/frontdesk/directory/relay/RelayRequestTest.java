package dev.frontdesk.directory.relay;

import static dev.frontdesk.directory.relay.GivenRelay.FIVE_PAST;
import static dev.frontdesk.directory.relay.GivenRelay.LIN;
import static dev.frontdesk.directory.relay.GivenRelay.NINE;
import static dev.frontdesk.directory.relay.GivenRelay.RELAY;
import static dev.frontdesk.directory.relay.GivenRelay.given;
import static dev.frontdesk.directory.relay.GivenRelay.hasReadBack;
import static dev.frontdesk.directory.relay.GivenRelay.request;
import static dev.frontdesk.directory.relay.GivenRelay.requested;
import static dev.frontdesk.directory.relay.GivenRelay.time;
import static dev.frontdesk.directory.relay.GivenRelay.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.relay.RelayCommand.RequestRelay;
import dev.frontdesk.directory.relay.RelayCommand.WithdrawRelay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S113, S121: asked for once, and replaced by a correction. */
class RelayRequestTest {

    @Test
    void s121_a_relay_begins_when_it_is_asked_for() {
        assertThat(given().when(request())).containsExactly(requested());
    }

    @Test
    void s121_the_same_request_again_changes_nothing() {
        assertThat(given(requested()).when(request())).isEmpty();
    }

    @Test
    void s121_the_same_request_again_changes_nothing_once_it_is_closed() {
        assertThat(given(requested(), hasReadBack(LIN, true, "01:00")).when(request()))
                .isEmpty();
        assertThat(given(requested(), withdrawn("01:00")).when(request())).isEmpty();
    }

    @Test
    void s114_a_limit_that_changed_since_makes_it_no_other_request() {
        var later = new RequestRelay(
                RELAY,
                "message-1",
                "message",
                LIN,
                "message-1/1",
                "person-1",
                "digest-1",
                NINE,
                FIVE_PAST,
                60,
                null,
                null,
                NINE);

        assertThat(given(requested()).when(later)).isEmpty();
    }

    @Test
    void the_id_cannot_mean_something_else() {
        given(requested()).refuses(differing("staff-other", "digest-1"), "id-taken");
        given(requested()).refuses(differing(LIN, "digest-2"), "id-taken");
        given(requested(), withdrawn("01:00")).refuses(differing(LIN, "digest-2"), "id-taken");
    }

    @Test
    void s116_a_correction_takes_the_place_of_an_open_relay() {
        assertThat(given(requested()).when(withdraw())).containsExactly(withdrawn("02:00"));
    }

    @Test
    void s116_a_correction_takes_its_place_after_a_wrong_read_back() {
        assertThat(given(requested(), hasReadBack(LIN, false, "01:00")).when(withdraw()))
                .containsExactly(withdrawn("02:00"));
    }

    @Test
    void s116_what_was_confirmed_stays_confirmed() {
        assertThat(given(requested(), hasReadBack(LIN, true, "01:00")).when(withdraw()))
                .isEmpty();
    }

    @Test
    void s116_withdrawing_twice_or_withdrawing_nothing_changes_nothing() {
        assertThat(given(requested(), withdrawn("01:00")).when(withdraw())).isEmpty();
        assertThat(given().when(withdraw())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relay", "relay-", "message-1", "relay-A", "relay-1 ", "relay-1/2", "relay-号"})
    void an_id_of_another_form_is_none(String value) {
        assertThatThrownBy(() -> new RelayId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The id has to look like relay-… (a-z, 0-9, -)");
    }

    private static WithdrawRelay withdraw() {
        return new WithdrawRelay(RELAY, "relay-1-2", time("02:00"));
    }

    private static RequestRelay differing(String recipientId, String digest) {
        return new RequestRelay(
                RELAY,
                "message-1",
                "message",
                recipientId,
                "message-1/1",
                "person-1",
                digest,
                NINE,
                FIVE_PAST,
                300,
                null,
                null,
                NINE);
    }
}
