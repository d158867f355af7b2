package dev.frontdesk.call.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.frontdesk.call.call.CallCommand.AnswerCall;
import dev.frontdesk.call.call.CallCommand.Caller;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallCommand.EndCall;
import dev.frontdesk.call.call.CallCommand.RegisterInboundCall;
import dev.frontdesk.call.call.CallEvent.CallAnswered;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallReceived;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S7 to S30 and S106 to S111: rung, answered, put through, and never put down without saying what became of it. */
class CallTest {

    private static final CallId CALL = new CallId("call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001");
    private static final Caller CALLER = new Caller(CALL + "/1", "person-1", "digest-1");
    private static final Instant RINGING = Instant.parse("2026-11-23T00:58:00Z");
    private static final Instant ANSWERED = Instant.parse("2026-11-23T00:58:02.500Z");
    private static final Instant LATER = Instant.parse("2026-11-23T00:59:00Z");

    private static final CallReceived RECEIVED =
            new CallReceived(CALL.value(), "8000", "asking-for-person", CALL + "/1", "person-1", "digest-1", RINGING);
    private static final CallAnswered PICKED_UP = new CallAnswered(CALL.value(), 2500, "S106", ANSWERED);
    private static final LineFoundBusy BUSY = new LineFoundBusy(CALL.value(), "8171", LATER);
    private static final CallEnded ENDED = new CallEnded(CALL.value(), "message", "S110", LATER);

    @Test
    void s106_a_call_that_rang_and_was_answered_says_how_long_it_rang() {
        assertThat(when(List.of(), register(ANSWERED))).containsExactly(RECEIVED, PICKED_UP);
    }

    @Test
    void s106_a_call_may_ring_first_and_be_answered_later() {
        assertThat(when(List.of(), register(null))).containsExactly(RECEIVED);
        assertThat(when(List.of(RECEIVED), new AnswerCall(CALL, null, ANSWERED)))
                .containsExactly(PICKED_UP);
        assertThat(when(List.of(RECEIVED), register(ANSWERED))).containsExactly(PICKED_UP);
    }

    @Test
    void s106_answered_at_the_first_sound_rang_for_nothing() {
        assertThat(when(List.of(RECEIVED), new AnswerCall(CALL, null, RINGING)))
                .containsExactly(new CallAnswered(CALL.value(), 0, "S106", RINGING));
    }

    @Test
    void s106_nobody_answers_before_it_rings() {
        refused("answered-before-ringing", List.of(RECEIVED), new AnswerCall(CALL, null, RINGING.minusMillis(1)));
        refused("answered-before-ringing", List.of(), register(RINGING.minusMillis(1)));
    }

    @Test
    void a_call_of_which_nothing_is_known_is_a_call() {
        assertThat(when(List.of(), new RegisterInboundCall(CALL, null, null, null, null, null, RINGING)))
                .containsExactly(new CallReceived(CALL.value(), null, null, null, null, null, RINGING));
    }

    @Test
    void a_call_registered_or_answered_again_is_one_call() {
        assertThat(when(List.of(RECEIVED), register(null))).isEmpty();
        assertThat(when(List.of(RECEIVED, PICKED_UP), register(ANSWERED))).isEmpty();
        assertThat(when(List.of(RECEIVED, PICKED_UP, ENDED), register(ANSWERED)))
                .isEmpty();
        assertThat(when(List.of(RECEIVED, PICKED_UP), new AnswerCall(CALL, null, LATER)))
                .isEmpty();
        assertThat(when(List.of(RECEIVED, PICKED_UP, ENDED), new AnswerCall(CALL, null, LATER)))
                .isEmpty();
    }

    @Test
    void an_id_that_stands_for_another_call_is_refused() {
        var otherLine = new RegisterInboundCall(CALL, "8300", CallKind.ASKING_FOR_PERSON, CALLER, null, null, RINGING);
        var otherKind = new RegisterInboundCall(CALL, "8000", CallKind.COMPLAINT, CALLER, null, null, RINGING);
        var unknownCaller =
                new RegisterInboundCall(CALL, "8000", CallKind.ASKING_FOR_PERSON, null, null, null, RINGING);

        refused("id-taken", List.of(RECEIVED), otherLine);
        refused("id-taken", List.of(RECEIVED, PICKED_UP), otherKind);
        refused("id-taken", List.of(RECEIVED, PICKED_UP, ENDED), unknownCaller);
    }

    @Test
    void s7_s8_s30_each_outcome_of_a_transfer_is_its_own_fact() {
        var call = List.<CallEvent>of(RECEIVED, PICKED_UP);

        assertThat(when(call, transfer(TransferOutcome.BUSY, LATER))).containsExactly(BUSY);
        assertThat(when(call, transfer(TransferOutcome.CONNECTED, LATER)))
                .containsExactly(new TransferSucceeded(CALL.value(), "8171", LATER));
        assertThat(when(call, transfer(TransferOutcome.NO_ANSWER, LATER)))
                .containsExactly(new TransferUnanswered(CALL.value(), "8171", LATER));
    }

    @Test
    void a_transfer_told_twice_is_one_and_tried_again_is_two() {
        assertThat(when(List.of(RECEIVED, PICKED_UP, BUSY), transfer(TransferOutcome.BUSY, LATER)))
                .isEmpty();
        assertThat(when(List.of(RECEIVED, PICKED_UP, BUSY, ENDED), transfer(TransferOutcome.BUSY, LATER)))
                .isEmpty();
        assertThat(when(List.of(RECEIVED, PICKED_UP, BUSY), transfer(TransferOutcome.BUSY, LATER.plusSeconds(1))))
                .containsExactly(new LineFoundBusy(CALL.value(), "8171", LATER.plusSeconds(1)));
    }

    @Test
    void only_a_call_that_goes_on_can_be_put_through() {
        refused("call-not-received", List.of(), transfer(TransferOutcome.BUSY, LATER));
        refused("call-not-answered", List.of(RECEIVED), transfer(TransferOutcome.BUSY, LATER));
        refused("call-ended", List.of(RECEIVED, PICKED_UP, ENDED), transfer(TransferOutcome.BUSY, LATER));
        refused("before-answer", List.of(RECEIVED, PICKED_UP), transfer(TransferOutcome.BUSY, RINGING));
    }

    @Test
    void s110_a_call_ends_with_a_disposition() {
        assertThat(when(List.of(RECEIVED, PICKED_UP), new EndCall(CALL, Disposition.MESSAGE, null, LATER)))
                .containsExactly(ENDED);
        assertThat(when(List.of(RECEIVED, PICKED_UP), new EndCall(CALL, Disposition.MESSAGE, null, ANSWERED)))
                .containsExactly(new CallEnded(CALL.value(), "message", "S110", ANSWERED));
    }

    @Test
    void s110_nobody_puts_a_call_down_without_a_disposition() {
        refused("disposition-missing", List.of(RECEIVED, PICKED_UP), new EndCall(CALL, null, null, LATER));
    }

    @Test
    void only_an_answered_call_can_end_and_only_once() {
        refused("call-not-received", List.of(), new EndCall(CALL, Disposition.MESSAGE, null, LATER));
        refused("call-not-answered", List.of(RECEIVED), new EndCall(CALL, Disposition.MESSAGE, null, LATER));
        refused("before-answer", List.of(RECEIVED, PICKED_UP), new EndCall(CALL, Disposition.MESSAGE, null, RINGING));
        refused(
                "call-ended",
                List.of(RECEIVED, PICKED_UP, ENDED),
                new EndCall(CALL, Disposition.INFORMED, null, LATER));
        assertThat(when(List.of(RECEIVED, PICKED_UP, ENDED), new EndCall(CALL, Disposition.MESSAGE, null, LATER)))
                .isEmpty();
    }

    @Test
    void what_was_never_received_cannot_be_answered() {
        refused("call-not-received", List.of(), new AnswerCall(CALL, null, ANSWERED));
    }

    @Test
    void an_event_out_of_place_is_never_ignored() {
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(PICKED_UP)));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(RECEIVED, ENDED)));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(RECEIVED, PICKED_UP, PICKED_UP)));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(RECEIVED, PICKED_UP, ENDED, BUSY)));
    }

    @Test
    void words_stand_for_themselves() {
        assertThat(CallKind.of("business-enquiry")).contains(CallKind.BUSINESS_ENQUIRY);
        assertThat(Disposition.of("wrong-number")).contains(Disposition.WRONG_NUMBER);
        assertThat(TransferOutcome.of("no-answer")).contains(TransferOutcome.NO_ANSWER);
        assertThat(CallKind.of("BUSINESS_ENQUIRY")).isEmpty();
    }

    private static RegisterInboundCall register(@org.jspecify.annotations.Nullable Instant answeredAt) {
        return new RegisterInboundCall(CALL, "8000", CallKind.ASKING_FOR_PERSON, CALLER, answeredAt, null, RINGING);
    }

    private static CompleteTransfer transfer(TransferOutcome outcome, Instant at) {
        return new CompleteTransfer(CALL, "8171", outcome, false, null, at);
    }

    private static List<CallEvent> when(List<? extends CallEvent> given, CallCommand command) {
        return CallDecider.decide(after(given), command);
    }

    private static CallState after(List<? extends CallEvent> given) {
        CallState state = new CallState.NotReceived();
        for (var event : given) {
            state = state.after(event);
        }
        return state;
    }

    private static void refused(String code, List<? extends CallEvent> given, CallCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
