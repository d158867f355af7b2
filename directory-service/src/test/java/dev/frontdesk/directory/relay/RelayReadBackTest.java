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
import static dev.frontdesk.directory.relay.GivenRelay.readBack;
import static dev.frontdesk.directory.relay.GivenRelay.requested;
import static dev.frontdesk.directory.relay.GivenRelay.time;
import static dev.frontdesk.directory.relay.GivenRelay.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.relay.RelayCommand.Evidence;
import dev.frontdesk.directory.relay.RelayCommand.MarkSeen;
import dev.frontdesk.directory.relay.RelayCommand.ReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelaySeen;
import org.junit.jupiter.api.Test;

/** S116: seen is not told, and told is what was read back right. */
class RelayReadBackTest {

    @Test
    void s116_read_back_right() {
        assertThat(given(requested()).when(readBack(LIN, true, "02:00")))
                .containsExactly(hasReadBack(LIN, true, "02:00"));
    }

    @Test
    void s116_read_back_wrong_is_recorded_and_leaves_it_open() {
        assertThat(given(requested()).when(readBack(LIN, false, "02:00")))
                .containsExactly(hasReadBack(LIN, false, "02:00"));
        assertThat(given(requested(), hasReadBack(LIN, false, "02:00")).when(readBack(LIN, true, "02:30")))
                .containsExactly(hasReadBack(LIN, true, "02:30"));
    }

    @Test
    void s116_the_same_wrong_read_back_reported_twice_is_one() {
        var wrong = given(requested(), hasReadBack(LIN, false, "02:00"));

        assertThat(wrong.when(readBack(LIN, false, "02:00"))).isEmpty();
        assertThat(wrong.when(readBack(LIN, false, "02:10"))).containsExactly(hasReadBack(LIN, false, "02:10"));
    }

    @Test
    void s116_what_was_confirmed_needs_no_second_read_back() {
        var confirmed = given(requested(), hasReadBack(LIN, true, "02:00"));

        assertThat(confirmed.when(readBack(LIN, true, "02:10"))).isEmpty();
        assertThat(confirmed.when(readBack(LIN, false, "02:10"))).isEmpty();
    }

    @Test
    void s116_without_a_number_the_words_are_claimed_and_stay_in_the_vault() {
        var claimed =
                new ReadBack(RELAY, LIN, true, Evidence.CLAIMED, "relay-1-1/read-back-1", "digest", time("02:00"));

        assertThat(given(requested()).when(claimed))
                .containsExactly(new RelayReadBack(
                        "relay-1-1",
                        ABOUT,
                        LIN,
                        true,
                        "claimed",
                        "relay-1-1/read-back-1",
                        "digest",
                        "S116",
                        time("02:00")));
    }

    @Test
    void s114_whoever_was_told_may_read_back_also_late() {
        assertThat(atDeputy().when(readBack(LIN, true, "06:00"))).containsExactly(hasReadBack(LIN, true, "06:00"));
        assertThat(atDeputy().when(readBack(CHEN, true, "06:00"))).containsExactly(hasReadBack(CHEN, true, "06:00"));
    }

    @Test
    void s116_nobody_else_may_read_back() {
        given(requested()).refuses(readBack(CHEN, true, "02:00"), "relay-not-told");
        given(requested(), hasReadBack(LIN, true, "02:00")).refuses(readBack(CHEN, true, "02:10"), "relay-not-told");
        given().refuses(readBack(LIN, true, "02:00"), "relay-not-requested");
    }

    @Test
    void s116_what_was_corrected_cannot_be_read_back() {
        given(requested(), withdrawn("01:00")).refuses(readBack(LIN, true, "02:00"), "relay-withdrawn");
    }

    @Test
    void s116_seen_once() {
        assertThat(given(requested()).when(seen(LIN))).containsExactly(wasSeen());
        assertThat(given(requested(), wasSeen()).when(seen(LIN))).isEmpty();
    }

    @Test
    void s116_what_was_confirmed_need_not_be_seen() {
        assertThat(given(requested(), hasReadBack(LIN, true, "00:30")).when(seen(LIN)))
                .isEmpty();
    }

    @Test
    void s116_nobody_else_can_have_seen_it() {
        given(requested()).refuses(seen(CHEN), "relay-not-told");
        given(requested(), hasReadBack(LIN, true, "00:30")).refuses(seen(CHEN), "relay-not-told");
        given().refuses(seen(LIN), "relay-not-requested");
    }

    @Test
    void s116_what_was_corrected_is_not_to_be_seen() {
        given(requested(), withdrawn("00:30")).refuses(seen(LIN), "relay-withdrawn");
    }

    private static GivenRelay atDeputy() {
        return given(
                requested(),
                overdue("recipient", LIN, FIVE_PAST, "05:01"),
                escalated("deputy", CHEN, time("10:01"), "05:01"));
    }

    private static MarkSeen seen(String staffId) {
        return new MarkSeen(RELAY, staffId, time("01:00"));
    }

    private static RelaySeen wasSeen() {
        return new RelaySeen("relay-1-1", ABOUT, LIN, time("01:00"));
    }
}
