package dev.frontdesk.call.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.call.missed.MissedCallCommand.Caller;
import dev.frontdesk.call.missed.MissedCallCommand.MarkMissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallCommand.RecordEscalation;
import dev.frontdesk.call.missed.MissedCallCommand.RecordMissedCall;
import dev.frontdesk.call.missed.MissedCallCommand.RecordRangAgain;
import dev.frontdesk.call.missed.MissedCallCommand.ReturnMissedCall;
import dev.frontdesk.call.missed.MissedCallCommand.TakeMissedCall;
import dev.frontdesk.call.missed.MissedCallEvent.CallMissedAgain;
import dev.frontdesk.call.missed.MissedCallEvent.CallerRangAgain;
import dev.frontdesk.call.missed.MissedCallEvent.EscalationRequested;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallEscalated;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallTaken;
import dev.frontdesk.call.missed.MissedCallEvent.ReturnAttempted;
import dev.frontdesk.kernel.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S112. Whom nobody answered is called back promptly, and only having spoken with the caller closes it. */
class MissedCallTest {

    private static final MissedCallId ID = MissedCallId.of("site-a", "person-1", "8000");
    private static final Instant MISSED = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant DUE = MISSED.plusSeconds(1800);
    private static final MissedCallOpened OPENED = new MissedCallOpened(
            ID.value(), 1, "call-1", "8000", "call-1/1", "person-1", "digest-1", DUE, "S112", MISSED);
    private static final MissedCallOverdue OVERDUE =
            new MissedCallOverdue(ID.value(), 1, DUE, "S112", DUE.plusMillis(1));

    @Test
    void s112_all_that_one_caller_tried_on_one_line_is_one_entry() {
        assertThat(when(List.of(), missed("call-1", MISSED))).containsExactly(OPENED);
        assertThat(when(List.of(OPENED), missed("call-2", MISSED.plusSeconds(60))))
                .containsExactly(new CallMissedAgain(ID.value(), 1, "call-2", MISSED.plusSeconds(60)));
        assertThat(when(List.of(OPENED), missed("call-1", MISSED))).isEmpty();
        assertThat(MissedCallId.of("site-a", "person-1", "8000")).isEqualTo(ID);
        assertThat(MissedCallId.of("site-a", "person-1", "8300")).isNotEqualTo(ID);
        assertThat(MissedCallId.of("site-a", "person-2", "8000")).isNotEqualTo(ID);
        assertThat(MissedCallId.of("site-b", "person-1", "8000")).isNotEqualTo(ID);
    }

    @Test
    void s112_only_a_call_in_which_the_two_spoke_returns_it() {
        assertThat(when(List.of(OPENED), back(0, DUE)))
                .containsExactly(new ReturnAttempted(ID.value(), 1, "staff-lin", DUE));
        assertThat(when(List.of(OPENED, new ReturnAttempted(ID.value(), 1, "staff-lin", DUE)), back(0, DUE)))
                .isEmpty();
        assertThat(when(List.of(OPENED), back(1, DUE))).containsExactly(returned(1, true, DUE));
        assertThat(when(List.of(OPENED), back(60, DUE.plusMillis(1))))
                .containsExactly(returned(60, false, DUE.plusMillis(1)));
        assertThat(when(List.of(OPENED, OVERDUE), back(60, DUE))).containsExactly(returned(60, true, DUE));
        assertThat(when(List.of(OPENED, returned(60, true, DUE)), back(60, DUE)))
                .isEmpty();
        refused("before-missed", List.of(OPENED), back(60, MISSED.minusMillis(1)));
        refused("call-not-missed", List.of(), back(60, DUE));
    }

    @Test
    void s112_it_is_late_when_its_moment_has_passed_and_the_supervisor_is_to_be_told() {
        assertThat(when(List.of(OPENED), late(DUE))).isEmpty();
        assertThat(when(List.of(OPENED), late(DUE.plusMillis(1))))
                .containsExactly(
                        OVERDUE,
                        new EscalationRequested(
                                ID.value(),
                                1,
                                "call-1/1",
                                "person-1",
                                "digest-1",
                                "relay-" + ID + "-1-late",
                                DUE.plusMillis(300_001),
                                "S112",
                                DUE.plusMillis(1)));
        assertThat(when(List.of(OPENED, OVERDUE), late(DUE.plusSeconds(9)))).isEmpty();
        assertThat(when(List.of(OPENED, returned(60, true, DUE)), late(DUE.plusSeconds(9))))
                .isEmpty();
        assertThat(when(List.of(), late(DUE))).isEmpty();
    }

    @Test
    void s112_who_was_told_that_it_is_late_is_recorded_once_and_only_of_this_round() {
        var told = new RecordEscalation(ID, "relay-" + ID + "-1-late", "supervisor", "staff-zhai", DUE.plusSeconds(5));
        var escalated = new MissedCallEscalated(ID.value(), 1, "supervisor", "staff-zhai", DUE.plusSeconds(5));

        assertThat(when(List.of(OPENED, OVERDUE), told)).containsExactly(escalated);
        assertThat(when(List.of(OPENED, OVERDUE, escalated), told)).isEmpty();
        assertThat(when(
                        List.of(OPENED, OVERDUE),
                        new RecordEscalation(ID, "relay-" + ID + "-2-late", "supervisor", "staff-zhai", DUE)))
                .isEmpty();
    }

    @Test
    void a_caller_who_was_quicker_need_not_be_called() {
        var again = new RecordRangAgain(ID, "call-9", MISSED.plusSeconds(90));
        var reached = new CallerRangAgain(ID.value(), 1, "call-9", MISSED.plusSeconds(90));

        assertThat(when(List.of(OPENED), again)).containsExactly(reached);
        assertThat(when(List.of(OPENED, reached), again)).isEmpty();
        assertThat(when(List.of(), again)).isEmpty();
        assertThat(when(List.of(OPENED), new RecordRangAgain(ID, "call-0", MISSED.minusSeconds(90))))
                .isEmpty();
    }

    @Test
    void that_the_missed_call_itself_was_answered_may_be_told_late() {
        assertThat(when(List.of(OPENED), new RecordRangAgain(ID, "call-1", MISSED.minusSeconds(2))))
                .containsExactly(new CallerRangAgain(ID.value(), 1, "call-1", MISSED.minusSeconds(2)));
    }

    @Test
    void after_the_caller_was_reached_a_new_round_begins_unless_the_call_was_told_late() {
        var reached = returned(60, true, MISSED.plusSeconds(600));
        var later = MISSED.plusSeconds(7200);

        assertThat(when(List.of(OPENED, reached), missed("call-3", later)))
                .containsExactly(new MissedCallOpened(
                        ID.value(),
                        2,
                        "call-3",
                        "8000",
                        "call-3/1",
                        "person-1",
                        "digest-1",
                        later.plusSeconds(1800),
                        "S112",
                        later));
        assertThat(when(List.of(OPENED, reached), missed("call-2", MISSED.plusSeconds(30))))
                .containsExactly(new CallMissedAgain(ID.value(), 1, "call-2", MISSED.plusSeconds(30)));
    }

    @Test
    void two_clerks_do_not_call_one_caller() {
        var taken = new MissedCallTaken(ID.value(), 1, "reception", MISSED.plusSeconds(60));

        assertThat(when(List.of(OPENED), take("reception", 60))).containsExactly(taken);
        assertThat(when(List.of(OPENED, taken), take("reception", 90))).isEmpty();
        refused("missed-call-taken", List.of(OPENED, taken), take("chen", 659));
        assertThat(when(List.of(OPENED, taken), take("chen", 660))).hasSize(1);
        refused("missed-call-closed", List.of(OPENED, returned(60, true, DUE)), take("chen", 660));
        refused("call-not-missed", List.of(), take("chen", 660));
    }

    private static RecordMissedCall missed(String call, Instant at) {
        var caller = new Caller(call + "/1", "person-1", "digest-1");
        return new RecordMissedCall(ID, call, "8000", caller, at.plusSeconds(1800), at);
    }

    private static ReturnMissedCall back(long talkSeconds, Instant at) {
        return new ReturnMissedCall(ID, "staff-lin", talkSeconds, true, at);
    }

    private static MissedCallReturned returned(long talkSeconds, boolean inTime, Instant at) {
        return new MissedCallReturned(ID.value(), 1, "staff-lin", talkSeconds, inTime, "line-signal", "S112", at);
    }

    private static MarkMissedCallOverdue late(Instant at) {
        return new MarkMissedCallOverdue(ID, Duration.ofMinutes(5), at);
    }

    private static TakeMissedCall take(String clerk, long after) {
        return new TakeMissedCall(ID, clerk, MISSED.plusSeconds(after));
    }

    private static List<MissedCallEvent> when(List<? extends MissedCallEvent> given, MissedCallCommand command) {
        var state = MissedCallState.NONE;
        for (var event : given) {
            state = state.after(event);
        }
        return MissedCallDecider.decide(state, command);
    }

    private static void refused(String code, List<? extends MissedCallEvent> given, MissedCallCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
