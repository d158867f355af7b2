package dev.frontdesk.call.call;

import static dev.frontdesk.call.call.GivenCall.ANSWERED;
import static dev.frontdesk.call.call.GivenCall.CALL;
import static dev.frontdesk.call.call.GivenCall.LATER;
import static dev.frontdesk.call.call.GivenCall.RANG;
import static dev.frontdesk.call.call.GivenCall.answered;
import static dev.frontdesk.call.call.GivenCall.answeredByLin;
import static dev.frontdesk.call.call.GivenCall.nothing;
import static dev.frontdesk.call.call.GivenCall.ringing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.call.CallCommand.AskThreeQuestions;
import dev.frontdesk.call.call.CallCommand.Caller;
import dev.frontdesk.call.call.CallCommand.ClassifyCall;
import dev.frontdesk.call.call.CallEvent.CallClassified;
import dev.frontdesk.call.call.CallEvent.CallEnded;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import org.junit.jupiter.api.Test;

/** S6, S24, S29. What the caller wants and who it is, found out while the call lasts. */
class ScreeningTest {

    private static final ClassifyCall CLASSIFY = new ClassifyCall(CALL, CallKind.SOLICITATION, null, LATER);
    private static final CallClassified CLASSIFIED = new CallClassified(CALL.value(), "solicitation", "S6", LATER);
    private static final AskThreeQuestions ASK =
            new AskThreeQuestions(CALL, new Caller(CALL + "/2", "person-1", "digest-1"), null, LATER);
    private static final CallerScreened SCREENED =
            new CallerScreened(CALL.value(), CALL + "/2", "person-1", "digest-1", "S24", LATER);

    @Test
    void s6_a_call_is_classified_and_may_turn_out_to_be_another() {
        assertThat(answered().when(CLASSIFY)).containsExactly(CLASSIFIED);
        assertThat(answered().then(CLASSIFIED).when(CLASSIFY)).isEmpty();
        assertThat(answered().then(CLASSIFIED).when(new ClassifyCall(CALL, CallKind.COMPLAINT, null, LATER)))
                .containsExactly(new CallClassified(CALL.value(), "complaint", "S6", LATER));
    }

    @Test
    void s24_the_three_answers_are_noted_and_the_same_again_is_no_news() {
        assertThat(answered().when(ASK)).containsExactly(SCREENED);
        assertThat(answered().then(SCREENED).when(ASK)).isEmpty();
        var otherwise = new AskThreeQuestions(CALL, new Caller(CALL + "/3", "person-1", "digest-2"), null, LATER);
        assertThat(answered().then(SCREENED).when(otherwise)).hasSize(1);
    }

    @Test
    void only_the_clerk_of_a_call_that_goes_on_finds_things_out() {
        for (var command : new CallCommand[] {CLASSIFY, ASK}) {
            nothing().refuses(command, "call-not-received");
            ringing().refuses(command, "call-not-answered");
            answered()
                    .then(new CallEnded(CALL.value(), "informed", "S110", LATER))
                    .refuses(command, "call-ended");
        }
        answeredByLin().refuses(new ClassifyCall(CALL, CallKind.OTHER, "chen", LATER), "call-taken");
        answeredByLin().refuses(new ClassifyCall(CALL, CallKind.OTHER, "lin", RANG), "before-answer");
        assertThat(answeredByLin().when(new ClassifyCall(CALL, CallKind.OTHER, "lin", ANSWERED)))
                .hasSize(1);
    }
}
