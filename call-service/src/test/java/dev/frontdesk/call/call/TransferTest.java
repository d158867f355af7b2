package dev.frontdesk.call.call;

import static dev.frontdesk.call.call.GivenCall.ANSWERED;
import static dev.frontdesk.call.call.GivenCall.CALL;
import static dev.frontdesk.call.call.GivenCall.LATER;
import static dev.frontdesk.call.call.GivenCall.RANG;
import static dev.frontdesk.call.call.GivenCall.answered;
import static dev.frontdesk.call.call.GivenCall.nothing;
import static dev.frontdesk.call.call.GivenCall.ringing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.call.CallCommand.AskWillingness;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallCommand.OfferTransfer;
import dev.frontdesk.call.call.CallCommand.ReturnCall;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallNotWanted;
import dev.frontdesk.call.call.CallEvent.CallWanted;
import dev.frontdesk.call.call.CallEvent.LineFoundBusy;
import dev.frontdesk.call.call.CallEvent.TransferFailed;
import dev.frontdesk.call.call.CallEvent.TransferOffered;
import dev.frontdesk.call.call.CallEvent.TransferReturned;
import dev.frontdesk.call.call.CallEvent.TransferSucceeded;
import dev.frontdesk.call.call.CallEvent.TransferUnanswered;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S7 to S30. Each step of a transfer has its outcome, and a call that comes back is the same call. */
class TransferTest {

    private static final TransferOffered OFFERED = new TransferOffered(CALL.value(), "8171", "blind", ANSWERED);
    private static final LineFoundBusy BUSY = new LineFoundBusy(CALL.value(), "8171", LATER);
    private static final TransferSucceeded CONNECTED = new TransferSucceeded(CALL.value(), "8171", LATER);
    private static final TransferReturned RETURNED = new TransferReturned(CALL.value(), "8171", LATER);

    @Test
    void a_transfer_is_offered_blind_or_after_asking() {
        assertThat(answered().when(offer("8171", TransferKind.BLIND))).containsExactly(OFFERED);
        assertThat(answered().when(offer("8171", TransferKind.CONSULT)))
                .containsExactly(new TransferOffered(CALL.value(), "8171", "consult", ANSWERED));
    }

    @Test
    void one_line_is_tried_at_a_time() {
        var tried = answered().then(OFFERED);

        assertThat(tried.when(offer("8171", TransferKind.BLIND))).isEmpty();
        tried.refuses(new OfferTransfer(CALL, "8133", TransferKind.BLIND, null, LATER), "transfer-open");
        tried.refuses(new OfferTransfer(CALL, "8171", TransferKind.CONSULT, null, LATER), "transfer-open");
        assertThat(tried.then(BUSY).when(new OfferTransfer(CALL, "8133", TransferKind.BLIND, null, LATER)))
                .hasSize(1);
    }

    @Test
    void each_outcome_is_its_own_fact() {
        var tried = answered().then(OFFERED);

        assertThat(tried.when(line(TransferOutcome.CONNECTED, LATER))).containsExactly(CONNECTED);
        assertThat(tried.when(line(TransferOutcome.BUSY, LATER))).containsExactly(BUSY);
        assertThat(tried.when(line(TransferOutcome.NO_ANSWER, LATER)))
                .containsExactly(new TransferUnanswered(CALL.value(), "8171", LATER));
        assertThat(tried.when(line(TransferOutcome.FAILED, LATER)))
                .containsExactly(new TransferFailed(CALL.value(), "8171", LATER));
        assertThat(tried.when(line(TransferOutcome.RETURNED, LATER))).containsExactly(RETURNED);
    }

    @Test
    void what_the_clerk_said_first_the_line_does_not_say_again() {
        var said = answered().then(OFFERED, BUSY);

        assertThat(said.when(line(TransferOutcome.BUSY, LATER.plusMillis(300)))).isEmpty();
        assertThat(said.when(line(TransferOutcome.CONNECTED, LATER.plusMillis(300))))
                .hasSize(1);
        assertThat(said.then(new TransferOffered(CALL.value(), "8171", "blind", LATER.plusSeconds(5)))
                        .when(line(TransferOutcome.BUSY, LATER.plusSeconds(9))))
                .hasSize(1);
    }

    @Test
    void a_call_that_comes_back_comes_from_where_it_went() {
        var back = new ReturnCall(CALL, LATER);

        assertThat(answered().then(OFFERED).when(back)).containsExactly(RETURNED);
        assertThat(answered()
                        .then(OFFERED, new LineFoundBusy(CALL.value(), "8171", ANSWERED))
                        .when(back))
                .containsExactly(RETURNED);
        assertThat(answered().then(OFFERED, RETURNED).when(new ReturnCall(CALL, LATER.plusSeconds(1))))
                .isEmpty();
        answered().refuses(back, "transfer-missing");
        ringing().refuses(back, "transfer-missing");
        answered()
                .then(OFFERED)
                .refuses(
                        new CompleteTransfer(CALL, "8133", TransferOutcome.RETURNED, false, null, LATER),
                        "transfer-missing");
    }

    @Test
    void what_a_line_tells_late_of_an_earlier_try_leaves_the_present_one_open() {
        var second = answered()
                .then(OFFERED, BUSY, new TransferOffered(CALL.value(), "8133", "blind", LATER.plusSeconds(5)));

        var late = second.after(
                new CompleteTransfer(CALL, "8171", TransferOutcome.NO_ANSWER, true, null, LATER.minusSeconds(1)));
        late.refuses(new OfferTransfer(CALL, "8111", TransferKind.BLIND, null, LATER.plusSeconds(6)), "transfer-open");
    }

    @Test
    void s25_s30_the_callee_is_asked_first_and_may_not_want_it() {
        assertThat(answered().when(new AskWillingness(CALL, "8171", true, null, LATER)))
                .containsExactly(new CallWanted(CALL.value(), "8171", "S30", LATER));
        assertThat(answered().when(new AskWillingness(CALL, "8171", false, null, LATER)))
                .containsExactly(new CallNotWanted(CALL.value(), "8171", "S31", LATER));
        assertThat(answered()
                        .then(new CallNotWanted(CALL.value(), "8171", "S31", LATER))
                        .when(new AskWillingness(CALL, "8171", false, null, LATER)))
                .isEmpty();
    }

    @Test
    void only_a_call_that_goes_on_is_put_through() {
        var offer = offer("8171", TransferKind.BLIND);
        nothing().refuses(offer, "call-not-received");
        ringing().refuses(offer, "call-not-answered");
        answered().then(new CallEnded(CALL.value(), "informed", "S110", LATER)).refuses(offer, "call-ended");
        answered().refuses(new OfferTransfer(CALL, "8171", TransferKind.BLIND, null, RANG), "before-answer");
        ringing().refuses(new AskWillingness(CALL, "8171", true, null, LATER), "call-not-answered");
    }

    private static OfferTransfer offer(String extension, TransferKind kind) {
        return new OfferTransfer(CALL, extension, kind, null, ANSWERED);
    }

    private static CompleteTransfer line(TransferOutcome outcome, Instant at) {
        return new CompleteTransfer(CALL, "8171", outcome, true, null, at);
    }
}
