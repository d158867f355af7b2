package dev.frontdesk.call.call;

import static dev.frontdesk.call.call.GivenCall.ANSWERED;
import static dev.frontdesk.call.call.GivenCall.CALL;
import static dev.frontdesk.call.call.GivenCall.LATER;
import static dev.frontdesk.call.call.GivenCall.answeredByLin;
import static dev.frontdesk.call.call.GivenCall.nothing;
import static dev.frontdesk.call.call.GivenCall.ringing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.call.CallCommand.AskWillingness;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallCommand.GiveOutwardAnswer;
import dev.frontdesk.call.call.CallCommand.OfferTransfer;
import dev.frontdesk.call.call.CallCommand.ReturnCall;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.OutwardAnswerGiven;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** S31. What the caller hears is the same whatever was said and seen inside. */
class OutwardAnswerGivenTest {

    private static final GiveOutwardAnswer ANSWER =
            new GiveOutwardAnswer(CALL, "message", "S31", "plan-a", 3, "lin", LATER);
    private static final OutwardAnswerGiven GIVEN =
            new OutwardAnswerGiven(CALL.value(), "message", "S31", "plan-a", 3, LATER);

    @Test
    void s31_no_inner_history_changes_the_outward_answer() {
        var chance = new Random(31);
        for (int time = 0; time < 2000; time++) {
            assertThat(history(chance).when(ANSWER)).containsExactly(GIVEN);
        }
    }

    @Test
    void s31_the_same_answer_again_is_one_and_another_is_two() {
        assertThat(answeredByLin().then(GIVEN).when(ANSWER)).isEmpty();
        assertThat(answeredByLin()
                        .then(GIVEN)
                        .when(new GiveOutwardAnswer(CALL, "call-back", "S9", "plan-a", 3, "lin", LATER)))
                .hasSize(1);
        var ended = new CallEnded(CALL.value(), "informed", "S110", LATER);
        assertThat(answeredByLin().then(GIVEN, ended).when(ANSWER)).isEmpty();
        answeredByLin().then(ended).refuses(ANSWER, "call-ended");
    }

    @Test
    void s31_only_a_caller_who_is_there_can_be_answered() {
        nothing().refuses(ANSWER, "call-not-received");
        ringing().refuses(ANSWER, "call-not-answered");
    }

    /** Up to ten steps of any kind, as far as the call allows them. */
    private static GivenCall history(Random chance) {
        var call = answeredByLin();
        for (int step = chance.nextInt(10); step > 0; step--) {
            var at = ANSWERED.plusMillis(chance.nextInt(50_000));
            try {
                call = call.after(any(chance, at));
            } catch (Rejection impossible) {
                assertThat(impossible.code()).isIn("transfer-open", "transfer-missing");
            }
        }
        return call;
    }

    private static CallCommand any(Random chance, Instant at) {
        var extension = List.of("8171", "8133", "2222").get(chance.nextInt(3));
        var outcome = TransferOutcome.values()[chance.nextInt(TransferOutcome.values().length)];
        return switch (chance.nextInt(4)) {
            case 0 -> new AskWillingness(CALL, extension, chance.nextBoolean(), "lin", at);
            case 1 -> new OfferTransfer(CALL, extension, TransferKind.BLIND, "lin", at);
            case 2 -> new CompleteTransfer(CALL, extension, outcome, chance.nextBoolean(), null, at);
            default -> new ReturnCall(CALL, at);
        };
    }
}
