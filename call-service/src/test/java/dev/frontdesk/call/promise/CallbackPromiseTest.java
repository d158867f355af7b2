package dev.frontdesk.call.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.frontdesk.call.promise.CallbackPromiseCommand.Contact;
import dev.frontdesk.call.promise.CallbackPromiseCommand.MarkPromiseOverdue;
import dev.frontdesk.call.promise.CallbackPromiseCommand.NotifyWhenIdle;
import dev.frontdesk.call.promise.CallbackPromiseCommand.PromiseCallback;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordAttempt;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordEscalation;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordNotice;
import dev.frontdesk.call.promise.CallbackPromiseCommand.ReleasePromise;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackAttempted;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackEscalated;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.call.promise.CallbackPromiseEvent.EscalationRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.IdleNoticeRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.OwnerNotifiedOnIdle;
import dev.frontdesk.kernel.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S9, S13, S18, S22. A promise to call back is kept by a call, by nothing else, and in time. */
class CallbackPromiseTest {

    private static final PromiseId ID = new PromiseId("promise-0198f0a2-7e00-7d52-8a10-5c0e3b2d0001");
    private static final String CALL = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001";
    private static final Instant MADE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-23T03:00:00Z");
    private static final CallbackPromised PROMISED =
            new CallbackPromised(ID.value(), "staff-lin", CALL, ID + "/1", "person-1", "digest-1", DUE, "S9", MADE);
    private static final CallbackKept KEPT = new CallbackKept(ID.value(), "staff-lin", 90, "outbound-call", "S9", DUE);
    private static final CallbackOverdue OVERDUE = new CallbackOverdue(ID.value(), DUE, "S9", DUE.plusMillis(1));
    private static final EscalationRequested LATE = new EscalationRequested(
            ID.value(),
            "staff-lin",
            ID + "/1",
            "person-1",
            "digest-1",
            "relay-" + ID + "-late",
            DUE,
            "S9",
            DUE.plusMillis(1));
    private static final NotifyWhenIdle IDLE =
            new NotifyWhenIdle(ID, "8211", MADE.plusSeconds(59), Duration.ofMinutes(5), MADE.plusSeconds(60));
    private static final IdleNoticeRequested ASKED = new IdleNoticeRequested(
            ID.value(),
            "staff-lin",
            ID + "/1",
            "person-1",
            "digest-1",
            "relay-" + ID + "-idle",
            MADE.plusSeconds(360),
            "8211",
            MADE.plusSeconds(59),
            "S19",
            MADE.plusSeconds(60));
    private static final CallbackReleased RELEASED =
            new CallbackReleased(ID.value(), "caller-declines", MADE.plusSeconds(60));

    @Test
    void s9_a_promise_has_an_owner_and_a_moment() {
        assertThat(when(List.of(), promise("staff-lin", "digest-1", DUE))).containsExactly(PROMISED);
        assertThat(when(List.of(PROMISED), promise("staff-lin", "digest-1", DUE.plusSeconds(9))))
                .isEmpty();
        assertThat(when(List.of(PROMISED, KEPT), promise("staff-lin", "digest-1", DUE)))
                .isEmpty();
        refused("id-taken", List.of(PROMISED), promise("staff-chen", "digest-1", DUE));
        refused("id-taken", List.of(PROMISED, KEPT), promise("staff-lin", "digest-2", DUE));
        refused("due-before-made", List.of(), promise("staff-lin", "digest-1", MADE.minusMillis(1)));
    }

    @Test
    void s9_the_owner_who_spoke_with_somebody_in_time_keeps_it() {
        assertThat(when(List.of(PROMISED), attempt("staff-lin", 90, DUE))).containsExactly(KEPT);
        assertThat(when(List.of(PROMISED), attempt("staff-lin", 1, MADE))).hasSize(1);
        assertThat(when(List.of(PROMISED, KEPT), attempt("staff-lin", 90, DUE))).isEmpty();
    }

    @Test
    void a_call_of_no_length_by_another_or_too_late_keeps_nothing() {
        var missed = new CallbackAttempted(ID.value(), "staff-lin", 0, DUE);

        assertThat(when(List.of(PROMISED), attempt("staff-lin", 0, DUE))).containsExactly(missed);
        assertThat(when(List.of(PROMISED), attempt("staff-chen", 90, DUE)))
                .containsExactly(new CallbackAttempted(ID.value(), "staff-chen", 90, DUE));
        assertThat(when(List.of(PROMISED), attempt("staff-lin", 90, DUE.plusMillis(1))))
                .containsExactly(new CallbackAttempted(ID.value(), "staff-lin", 90, DUE.plusMillis(1)));
        assertThat(when(List.of(PROMISED, missed), attempt("staff-lin", 0, DUE)))
                .isEmpty();
        refused("before-promise", List.of(PROMISED), attempt("staff-lin", 90, MADE.minusMillis(1)));
    }

    @Test
    void it_is_broken_when_due_and_evidence_of_a_call_in_time_still_counts() {
        assertThat(when(List.of(PROMISED), new MarkPromiseOverdue(ID, DUE))).isEmpty();
        assertThat(when(List.of(PROMISED), new MarkPromiseOverdue(ID, DUE.plusMillis(1))))
                .containsExactly(OVERDUE, LATE);
        assertThat(when(List.of(PROMISED, OVERDUE, LATE), new MarkPromiseOverdue(ID, DUE.plusSeconds(5))))
                .isEmpty();
        assertThat(when(List.of(PROMISED, KEPT), new MarkPromiseOverdue(ID, DUE.plusSeconds(5))))
                .isEmpty();
        assertThat(when(List.of(PROMISED, OVERDUE), attempt("staff-lin", 90, DUE)))
                .containsExactly(KEPT);
    }

    @Test
    void it_is_released_with_a_reason_as_long_as_it_is_open() {
        var release = new ReleasePromise(ID, ReleaseReason.CALLER_DECLINES, MADE.plusSeconds(60));

        assertThat(when(List.of(PROMISED), release)).containsExactly(RELEASED);
        assertThat(when(List.of(PROMISED, RELEASED), release)).isEmpty();
        assertThat(when(List.of(PROMISED), new ReleasePromise(ID, ReleaseReason.CALLER_DECLINES, DUE)))
                .hasSize(1);
        refused(
                "promise-settled",
                List.of(PROMISED, RELEASED),
                new ReleasePromise(ID, ReleaseReason.RECORDED_BY_MISTAKE, DUE));
        refused("promise-settled", List.of(PROMISED, KEPT), release);
        refused(
                "promise-broken",
                List.of(PROMISED),
                new ReleasePromise(ID, ReleaseReason.CALLER_DECLINES, DUE.plusMillis(1)));
        refused("promise-broken", List.of(PROMISED, OVERDUE), release);
        assertThat(when(List.of(PROMISED, RELEASED), attempt("staff-lin", 90, DUE)))
                .isEmpty();
    }

    @Test
    void what_was_never_promised_cannot_be_kept_released_or_broken() {
        refused("promise-not-made", List.of(), attempt("staff-lin", 90, DUE));
        refused("promise-not-made", List.of(), new ReleasePromise(ID, ReleaseReason.CALLER_DECLINES, DUE));
        refused("promise-not-made", List.of(), new MarkPromiseOverdue(ID, DUE));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(KEPT)));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(PROMISED, PROMISED)));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(PROMISED, KEPT, RELEASED)));
    }

    @Test
    void s9_what_the_telephone_heard_is_evidence_by_itself() {
        assertThat(when(List.of(PROMISED), new RecordAttempt(ID, "staff-lin", 90, true, DUE)))
                .containsExactly(new CallbackKept(ID.value(), "staff-lin", 90, "line-signal", "S9", DUE));
    }

    @Test
    void s19_the_owner_is_told_once_that_the_line_is_free_while_somebody_still_has_to_call() {
        assertThat(when(List.of(PROMISED), IDLE)).containsExactly(ASKED);
        assertThat(when(List.of(PROMISED, OVERDUE, LATE), IDLE)).containsExactly(ASKED);
        assertThat(when(List.of(PROMISED, ASKED), IDLE)).isEmpty();
        assertThat(when(List.of(PROMISED, KEPT), IDLE)).isEmpty();
        assertThat(when(List.of(PROMISED, RELEASED), IDLE)).isEmpty();
        refused("promise-not-made", List.of(), IDLE);
    }

    @Test
    void s19_that_the_owner_was_told_is_recorded_once_also_after_the_call() {
        var at = MADE.plusSeconds(62);
        var told = new RecordNotice(ID, ID.idleRelay(), "staff-lin", "live", at);
        var notified = new OwnerNotifiedOnIdle(ID.value(), ID.idleRelay(), "staff-lin", "live", "S19", at);

        assertThat(when(List.of(PROMISED, ASKED), told)).containsExactly(notified);
        assertThat(when(List.of(PROMISED, ASKED, notified), told)).isEmpty();
        assertThat(when(List.of(PROMISED, ASKED, KEPT), told)).containsExactly(notified);
        assertThat(when(
                        List.of(PROMISED, OVERDUE, LATE),
                        new RecordNotice(ID, ID.lateRelay(), "staff-lin", "live", at)))
                .isEmpty();
    }

    @Test
    void s9_a_broken_promise_goes_to_the_deputy_and_then_to_the_manager() {
        var at = DUE.plusSeconds(2);
        var deputy = new RecordEscalation(ID, ID.lateRelay(), "deputy", "staff-chen", at.plusSeconds(300), at);
        var escalated = new CallbackEscalated(
                ID.value(), ID.lateRelay(), "deputy", "staff-chen", at.plusSeconds(300), "S9", at);

        assertThat(LATE.relayDueAt()).isEqualTo(DUE);
        assertThat(when(List.of(PROMISED, OVERDUE, LATE), deputy)).containsExactly(escalated);
        assertThat(when(List.of(PROMISED, OVERDUE, LATE, escalated), deputy)).isEmpty();
    }

    private static PromiseCallback promise(String owner, String digest, Instant dueAt) {
        return new PromiseCallback(ID, owner, CALL, new Contact(ID + "/1", "person-1", digest), dueAt, MADE);
    }

    private static RecordAttempt attempt(String staffId, long talkSeconds, Instant at) {
        return new RecordAttempt(ID, staffId, talkSeconds, false, at);
    }

    private static List<CallbackPromiseEvent> when(
            List<? extends CallbackPromiseEvent> given, CallbackPromiseCommand command) {
        return CallbackPromiseDecider.decide(after(given), command);
    }

    private static CallbackPromiseState after(List<? extends CallbackPromiseEvent> given) {
        CallbackPromiseState state = new CallbackPromiseState.NotMade();
        for (var event : given) {
            state = state.after(event);
        }
        return state;
    }

    private static void refused(
            String code, List<? extends CallbackPromiseEvent> given, CallbackPromiseCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
