package dev.frontdesk.call.call;

import static dev.frontdesk.call.call.GivenCall.ANSWERED;
import static dev.frontdesk.call.call.GivenCall.BY_LIN;
import static dev.frontdesk.call.call.GivenCall.CALL;
import static dev.frontdesk.call.call.GivenCall.LATER;
import static dev.frontdesk.call.call.GivenCall.PICKED_UP;
import static dev.frontdesk.call.call.GivenCall.RANG;
import static dev.frontdesk.call.call.GivenCall.RECEIVED;
import static dev.frontdesk.call.call.GivenCall.answered;
import static dev.frontdesk.call.call.GivenCall.answeredByLin;
import static dev.frontdesk.call.call.GivenCall.nothing;
import static dev.frontdesk.call.call.GivenCall.ringing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.call.CallCommand.AnswerCall;
import dev.frontdesk.call.call.CallCommand.AskWillingness;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallCommand.EndCall;
import dev.frontdesk.call.call.CallCommand.GiveOutwardAnswer;
import dev.frontdesk.call.call.CallCommand.HangUp;
import dev.frontdesk.call.call.CallCommand.OfferTransfer;
import dev.frontdesk.call.call.CallCommand.RegisterInboundCall;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallHungUp;
import dev.frontdesk.call.call.CallEvent.CallMissed;
import dev.frontdesk.call.call.CallEvent.CallTaken;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import org.junit.jupiter.api.Test;

/** S106, S110. One clerk holds the card of a call, and it stays open until it says what became of the call. */
class CardTest {

    private static final HangUp HANG_UP = new HangUp(CALL, LATER);
    private static final CallHungUp HUNG_UP = new CallHungUp(CALL.value(), LATER);
    private static final CallMissed MISSED = new CallMissed(CALL.value(), "S112", LATER);

    @Test
    void the_clerk_who_answers_holds_the_card() {
        assertThat(ringing().when(new AnswerCall(CALL, "lin", ANSWERED))).containsExactly(PICKED_UP, BY_LIN);
        assertThat(nothing().when(new RegisterInboundCall(CALL, "8000", null, null, ANSWERED, "lin", RANG)))
                .containsExactly(RECEIVED, PICKED_UP, BY_LIN);
    }

    @Test
    void a_call_the_line_saw_answered_is_taken_by_the_first_clerk_who_asks() {
        assertThat(answered().when(new AnswerCall(CALL, "lin", LATER)))
                .containsExactly(new CallTaken(CALL.value(), "lin", LATER));
        assertThat(answeredByLin().when(new AnswerCall(CALL, "lin", LATER))).isEmpty();
        assertThat(answeredByLin().when(new AnswerCall(CALL, null, LATER))).isEmpty();
    }

    @Test
    void the_second_clerk_is_told_that_the_call_is_taken() {
        answeredByLin().refuses(new AnswerCall(CALL, "chen", LATER), "call-taken");
        answeredByLin().refuses(new EndCall(CALL, Disposition.INFORMED, "chen", LATER), "call-taken");
        answeredByLin().refuses(new OfferTransfer(CALL, "8171", TransferKind.BLIND, "chen", LATER), "call-taken");
        answeredByLin()
                .refuses(new CompleteTransfer(CALL, "8171", TransferOutcome.BUSY, false, "chen", LATER), "call-taken");
        answeredByLin().refuses(new AskWillingness(CALL, "8171", true, "chen", LATER), "call-taken");
        answeredByLin()
                .refuses(new GiveOutwardAnswer(CALL, "message", "S31", "plan-a", 1, "chen", LATER), "call-taken");
    }

    @Test
    void who_acts_for_no_clerk_in_particular_may_end_every_call() {
        assertThat(answeredByLin().when(new EndCall(CALL, Disposition.INFORMED, null, LATER)))
                .containsExactly(new CallEnded(CALL.value(), "informed", "S110", LATER));
    }

    @Test
    void s110_a_line_that_is_free_closes_no_card() {
        assertThat(answered().when(HANG_UP)).containsExactly(HUNG_UP);
        assertThat(answered().then(HUNG_UP).when(HANG_UP)).isEmpty();
        answered().then(HUNG_UP).refuses(new EndCall(CALL, null, null, LATER), "disposition-missing");
        assertThat(answered().then(HUNG_UP).when(new EndCall(CALL, Disposition.CALL_BACK_PROMISED, null, LATER)))
                .containsExactly(new CallEnded(CALL.value(), "call-back-promised", "S110", LATER));
    }

    @Test
    void s110_who_was_put_through_and_hangs_up_there_was_transferred() {
        var connected = new TransferSucceeded(CALL.value(), "8171", ANSWERED.plusSeconds(20));
        var transferred = new CallEnded(CALL.value(), "transferred", "S110", LATER);

        assertThat(answered().then(connected).when(HANG_UP)).containsExactly(HUNG_UP, transferred);
        var toldLate =
                new CompleteTransfer(CALL, "8171", TransferOutcome.CONNECTED, true, null, ANSWERED.plusSeconds(20));
        assertThat(answered().then(HUNG_UP).when(toldLate)).containsExactly(connected, transferred);
        var returned = new CallEvent.TransferReturned(CALL.value(), "8171", ANSWERED.plusSeconds(30));
        assertThat(answered().then(connected, returned).when(HANG_UP)).containsExactly(HUNG_UP);
    }

    @Test
    void s110_only_who_was_put_through_and_stayed_there_was_transferred() {
        var end = new EndCall(CALL, Disposition.TRANSFERRED, null, LATER);
        var connected = new TransferSucceeded(CALL.value(), "8171", ANSWERED.plusSeconds(20));
        var returned = new CallEvent.TransferReturned(CALL.value(), "8171", ANSWERED.plusSeconds(30));

        answered().refuses(end, "not-put-through");
        answered().then(connected, returned).refuses(end, "not-put-through");
        assertThat(answered().then(connected).when(end))
                .containsExactly(new CallEnded(CALL.value(), "transferred", "S110", LATER));
    }

    @Test
    void s112_a_call_nobody_answered_is_missed_and_not_answered_afterwards() {
        assertThat(ringing().when(HANG_UP)).containsExactly(MISSED);
        assertThat(ringing().then(MISSED).when(HANG_UP)).isEmpty();
        ringing().then(MISSED).refuses(new AnswerCall(CALL, "lin", LATER.plusMillis(1)), "call-missed");
        ringing().then(MISSED).refuses(new EndCall(CALL, Disposition.INFORMED, null, LATER), "call-missed");
        ringing().then(MISSED).refuses(new OfferTransfer(CALL, "8171", TransferKind.BLIND, null, LATER), "call-missed");
    }

    @Test
    void s112_that_it_was_answered_may_be_told_after_the_end() {
        assertThat(ringing().then(MISSED).when(new AnswerCall(CALL, null, ANSWERED)))
                .containsExactly(PICKED_UP);
        assertThat(ringing().then(MISSED, PICKED_UP).when(HANG_UP)).isEmpty();
        assertThat(ringing().then(MISSED).when(new AnswerCall(CALL, null, LATER)))
                .hasSize(1);
    }

    @Test
    void a_line_told_late_changes_nothing_of_an_ended_call() {
        var ended = answered().then(new CallEnded(CALL.value(), "informed", "S110", LATER));

        assertThat(ended.when(HANG_UP)).isEmpty();
        assertThat(ended.when(new AnswerCall(CALL, null, ANSWERED))).isEmpty();
        nothing().refuses(HANG_UP, "call-not-received");
        answered().refuses(new HangUp(CALL, RANG), "before-answer");
    }
}
