package dev.frontdesk.directory.relay;

import static dev.frontdesk.directory.relay.GivenRelay.CHEN;
import static dev.frontdesk.directory.relay.GivenRelay.FIVE_PAST;
import static dev.frontdesk.directory.relay.GivenRelay.LIN;
import static dev.frontdesk.directory.relay.GivenRelay.RELAY;
import static dev.frontdesk.directory.relay.GivenRelay.WANG;
import static dev.frontdesk.directory.relay.GivenRelay.escalated;
import static dev.frontdesk.directory.relay.GivenRelay.given;
import static dev.frontdesk.directory.relay.GivenRelay.hasReadBack;
import static dev.frontdesk.directory.relay.GivenRelay.overdue;
import static dev.frontdesk.directory.relay.GivenRelay.requested;
import static dev.frontdesk.directory.relay.GivenRelay.time;
import static dev.frontdesk.directory.relay.GivenRelay.toDeputy;
import static dev.frontdesk.directory.relay.GivenRelay.toManager;
import static dev.frontdesk.directory.relay.GivenRelay.toNobody;
import static dev.frontdesk.directory.relay.GivenRelay.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.relay.RelayCommand.EscalateRelay;
import dev.frontdesk.directory.relay.RelayCommand.Next;
import org.junit.jupiter.api.Test;

/** S114, S121: five minutes, then the deputy, then the manager. */
class RelayEscalationTest {

    @Test
    void s114_at_the_limit_itself_there_is_still_time() {
        assertThat(given(requested()).when(toDeputy("05:00"))).isEmpty();
    }

    @Test
    void s114_a_nanosecond_past_the_limit_it_is_overdue() {
        var past = time("05:00.000000001");

        assertThat(given(requested()).when(new EscalateRelay(RELAY, new Next(CHEN, Level.DEPUTY), past)))
                .containsExactly(
                        overdue("recipient", LIN, FIVE_PAST, "05:00.000000001"),
                        escalated("deputy", CHEN, time("10:00.000000001"), "05:00.000000001"));
    }

    @Test
    void s121_the_deputy_gets_the_limit_again_from_when_he_is_told() {
        assertThat(given(requested()).when(toDeputy("07:30")))
                .containsExactly(
                        overdue("recipient", LIN, FIVE_PAST, "07:30"),
                        escalated("deputy", CHEN, time("12:30"), "07:30"));
    }

    @Test
    void s121_at_the_deputys_limit_there_is_still_time() {
        assertThat(atDeputy().when(toManager("10:01"))).isEmpty();
    }

    @Test
    void s121_past_the_deputys_limit_the_manager_is_told() {
        assertThat(atDeputy().when(toManager("10:01.001")))
                .containsExactly(
                        overdue("deputy", CHEN, time("10:01"), "10:01.001"),
                        escalated("manager", WANG, time("15:01.001"), "10:01.001"));
    }

    @Test
    void s121_when_nobody_is_left_it_is_overdue_and_nobody_is_invented() {
        assertThat(given(requested()).when(toNobody("05:01")))
                .containsExactly(overdue("recipient", LIN, FIVE_PAST, "05:01"));
    }

    @Test
    void s121_when_nobody_was_left_asking_again_changes_nothing() {
        var nobody = given(requested(), overdue("recipient", LIN, FIVE_PAST, "05:01"));

        assertThat(nobody.when(toNobody("05:02"))).isEmpty();
        assertThat(nobody.when(toDeputy("05:02"))).isEmpty();
    }

    @Test
    void s121_somebody_who_was_told_is_not_told_again() {
        assertThat(atDeputy().when(toDeputy("10:02"))).containsExactly(overdue("deputy", CHEN, time("10:01"), "10:02"));
    }

    @Test
    void s114_asking_twice_escalates_once() {
        assertThat(atDeputy().when(toDeputy("05:01"))).isEmpty();
    }

    @Test
    void s114_what_was_read_back_right_is_never_overdue() {
        assertThat(given(requested(), hasReadBack(LIN, true, "01:00")).when(toDeputy("06:00")))
                .isEmpty();
    }

    @Test
    void s114_a_wrong_read_back_stops_no_clock() {
        assertThat(given(requested(), hasReadBack(LIN, false, "01:00")).when(toDeputy("05:01")))
                .hasSize(2);
    }

    @Test
    void s114_what_was_withdrawn_is_never_overdue() {
        assertThat(given(requested(), withdrawn("01:00")).when(toDeputy("06:00")))
                .isEmpty();
    }

    @Test
    void s114_nothing_is_overdue_that_nobody_asked_for() {
        given().refuses(toDeputy("06:00"), "relay-not-requested");
    }

    private static GivenRelay atDeputy() {
        return given(
                requested(),
                overdue("recipient", LIN, FIVE_PAST, "05:01"),
                escalated("deputy", CHEN, time("10:01"), "05:01"));
    }
}
