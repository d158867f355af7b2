package dev.frontdesk.call.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.call.CallCommand;
import dev.frontdesk.call.call.CallCommand.AnswerCall;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallCommand.HangUp;
import dev.frontdesk.call.call.CallCommand.RegisterInboundCall;
import dev.frontdesk.call.call.CallCommand.ReturnCall;
import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.call.TransferOutcome;
import dev.frontdesk.call.switchboard.CallTrace.Due;
import dev.frontdesk.call.switchboard.Noted.Kind;
import dev.frontdesk.call.telephony.TelephoneSignal.Reached;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a telephone system tells of one call, in whatever order, becomes the commands of its card in the right one. */
class CallTraceTest {

    private static final CallId CALL = new CallId("call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001");
    private static final Noted RANG = signal(Kind.ARRIVED, "a", 0);
    private static final Noted ANSWERED = signal(Kind.ANSWERED, "a", 2);
    private static final Noted BUSY = new Noted(Kind.TRIED, "t1", "8211", Reached.BUSY, at(9), false);
    private static final Noted BACK = signal(Kind.ARRIVED, "b", 12);
    private static final Noted FREED = signal(Kind.FREED, "", 30);

    private static final RegisterInboundCall REGISTER =
            new RegisterInboundCall(CALL, "8000", null, null, null, null, at(0));
    private static final AnswerCall ANSWER = new AnswerCall(CALL, null, at(2));
    private static final CompleteTransfer FOUND_BUSY =
            new CompleteTransfer(CALL, "8211", TransferOutcome.BUSY, true, null, at(9));
    private static final ReturnCall RETURN = new ReturnCall(CALL, at(12));
    private static final HangUp HANG_UP = new HangUp(CALL, at(30));

    @Test
    void s106_a_whole_call_is_told_in_the_order_in_which_it_happened() {
        assertThat(commands(FREED, BACK, BUSY, ANSWERED, RANG))
                .containsExactly(REGISTER, ANSWER, FOUND_BUSY, RETURN, HANG_UP);
    }

    @Test
    void nothing_is_told_before_it_rang() {
        assertThat(commands(ANSWERED)).isEmpty();
        assertThat(commands(ANSWERED, BUSY, FREED)).isEmpty();
    }

    @Test
    void no_transfer_is_told_before_the_call_was_answered() {
        assertThat(commands(taken(RANG), BUSY)).isEmpty();
        assertThat(commands(taken(RANG), BUSY, ANSWERED)).containsExactly(ANSWER, FOUND_BUSY);
    }

    @Test
    void what_the_card_knows_is_not_told_again() {
        assertThat(commands(taken(RANG), taken(ANSWERED), BUSY)).containsExactly(FOUND_BUSY);
        assertThat(commands(taken(RANG), taken(ANSWERED), taken(BUSY))).isEmpty();
    }

    @Test
    void s112_a_caller_who_gives_up_is_told_at_once() {
        assertThat(commands(RANG, FREED)).containsExactly(REGISTER, HANG_UP);
        assertThat(commands(taken(RANG), taken(FREED), ANSWERED)).containsExactly(ANSWER);
    }

    @Test
    void two_telephones_that_ring_at_once_are_one_call() {
        var second = signal(Kind.ARRIVED, "c", 1);

        assertThat(commands(second, RANG, ANSWERED)).containsExactly(REGISTER, ANSWER);
        assertThat(due(second, RANG, ANSWERED)).hasSize(3);
        assertThat(commands(taken(RANG), second)).isEmpty();
    }

    @Test
    void a_second_answer_is_no_news() {
        assertThat(commands(taken(RANG), taken(ANSWERED), signal(Kind.ANSWERED, "b", 13)))
                .isEmpty();
    }

    @Test
    void an_answer_that_seems_earlier_than_the_ring_makes_the_ring_as_early() {
        var early = signal(Kind.ANSWERED, "a", -1);

        assertThat(commands(RANG, early))
                .containsExactly(
                        new RegisterInboundCall(CALL, "8000", null, null, null, null, at(-1)),
                        new AnswerCall(CALL, null, at(-1)));
        assertThat(commands(taken(RANG), early)).containsExactly(new AnswerCall(CALL, null, at(0)));
    }

    private static List<CallCommand> commands(Noted... signals) {
        return due(signals).stream()
                .map(Due::command)
                .filter(Objects::nonNull)
                .map(CallCommand.class::cast)
                .toList();
    }

    private static List<Due> due(Noted... signals) {
        return CallTrace.due(CALL, "8000", null, List.of(signals));
    }

    private static Noted taken(Noted signal) {
        return new Noted(signal.kind(), signal.leg(), signal.extension(), signal.reached(), signal.at(), true);
    }

    private static Noted signal(Kind kind, String leg, long second) {
        return new Noted(kind, leg, null, null, at(second), false);
    }

    private static Instant at(long second) {
        return Instant.parse("2026-11-23T00:58:00Z").plusSeconds(second);
    }
}
