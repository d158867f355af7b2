package dev.frontdesk.directory.outing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.outing.OutingCommand.ExtendOuting;
import dev.frontdesk.directory.outing.OutingCommand.MarkReturnOverdue;
import dev.frontdesk.directory.outing.OutingCommand.RegisterOuting;
import dev.frontdesk.directory.outing.OutingCommand.RegisterReturn;
import dev.frontdesk.directory.outing.OutingEvent.OutingExtended;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** S64, S78: out, longer, back, late. */
class OutingTest {

    private static final OutingId ID = new OutingId("outing-1");
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void s78_somebody_goes_out_and_it_may_be_written_down_later() {
        assertThat(given().decide(state -> OutingDecider.decide(state, going("银行", NINE, TEN))))
                .containsExactly(new OutingRegistered("outing-1", "site-a", "staff-lin", "银行", TEN, "S78", NINE));
    }

    @Test
    void the_same_again_changes_nothing_even_after_the_return() {
        Function<OutingState, List<OutingEvent>> again = state -> OutingDecider.decide(state, going("银行", NINE, TEN));

        assertThat(given(registered()).decide(again)).isEmpty();
        assertThat(given(registered(), returned(TEN, false)).decide(again)).isEmpty();
    }

    @Test
    void something_else_under_the_same_id_is_refused() {
        assertRefused("id-taken", given(registered()), state -> OutingDecider.decide(state, going("税务局", NINE, TEN)));
    }

    @Test
    void nobody_is_expected_before_they_left() {
        assertRefused("back-before-leaving", given(), state -> OutingDecider.decide(state, going("银行", NINE, NINE)));
        assertThat(given().decide(state -> OutingDecider.decide(state, going("银行", NINE, NINE.plusMillis(1)))))
                .hasSize(1);
    }

    @Test
    void s78_it_takes_longer() {
        assertThat(given(registered()).decide(extended(ELEVEN)))
                .containsExactly(new OutingExtended("outing-1", "staff-lin", NINE, ELEVEN, NINE.plusSeconds(60)));
        assertThat(given(registered()).decide(extended(TEN))).isEmpty();
        assertRefused("extension-not-later", given(registered()), extended(TEN.minusMillis(1)));
    }

    @Test
    void s64_the_return_closes_it_and_exactly_when_expected_is_in_time() {
        assertThat(given(registered()).decide(back(TEN))).containsExactly(returned(TEN, false));
        assertThat(given(registered()).decide(back(TEN.plusMillis(1))))
                .containsExactly(returned(TEN.plusMillis(1), true));
        assertThat(given(registered(), returned(TEN, false)).decide(back(ELEVEN)))
                .isEmpty();
    }

    @Test
    void nobody_comes_back_before_they_left() {
        assertRefused("back-before-leaving", given(registered()), back(NINE.minusMillis(1)));
        assertThat(given(registered()).decide(back(NINE))).hasSize(1);
    }

    @Test
    void s78_exactly_when_expected_there_is_still_time_and_then_it_is_overdue_once() {
        var late = TEN.plusMillis(1);
        var overdue = new ReturnOverdue("outing-1", "staff-lin", NINE, TEN, "S78", late);

        assertThat(given(registered()).decide(watched(TEN))).isEmpty();
        assertThat(given(registered()).decide(watched(late))).containsExactly(overdue);
        assertThat(given(registered(), overdue).decide(watched(ELEVEN))).isEmpty();
    }

    @Test
    void s78_an_extension_starts_the_time_anew() {
        var overdue = new ReturnOverdue("outing-1", "staff-lin", NINE, TEN, "S78", TEN.plusMillis(1));
        var longer = new OutingExtended("outing-1", "staff-lin", NINE, ELEVEN, TEN.plusSeconds(60));

        assertThat(given(registered(), overdue, longer).decide(watched(ELEVEN))).isEmpty();
        assertThat(given(registered(), overdue, longer).decide(watched(ELEVEN.plusMillis(1))))
                .containsExactly(new ReturnOverdue("outing-1", "staff-lin", NINE, ELEVEN, "S78", ELEVEN.plusMillis(1)));
    }

    @Test
    void a_return_written_down_late_is_still_in_time() {
        var overdue = new ReturnOverdue("outing-1", "staff-lin", NINE, TEN, "S78", TEN.plusMillis(1));

        assertThat(given(registered(), overdue).decide(back(TEN.minusSeconds(60))))
                .containsExactly(returned(TEN.minusSeconds(60), false));
    }

    @Test
    void what_nobody_registered_can_neither_be_extended_nor_ended() {
        assertRefused("outing-not-registered", given(), extended(ELEVEN));
        assertRefused("outing-not-registered", given(), back(ELEVEN));
        assertThat(given().decide(watched(ELEVEN))).isEmpty();
    }

    @Test
    void what_is_over_cannot_be_extended_and_is_never_overdue() {
        var over = given(registered(), returned(TEN, false));

        assertRefused("outing-over", over, extended(ELEVEN));
        assertThat(over.decide(watched(ELEVEN))).isEmpty();
    }

    private record Given(OutingState state) {
        List<OutingEvent> decide(Function<OutingState, List<OutingEvent>> decision) {
            return decision.apply(state);
        }
    }

    private static Given given(OutingEvent... events) {
        return new Given(OutingState.of(List.of(events)));
    }

    private static void assertRefused(String code, Given given, Function<OutingState, List<OutingEvent>> decision) {
        assertThatThrownBy(() -> given.decide(decision))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static RegisterOuting going(String destination, Instant leftAt, Instant expected) {
        return new RegisterOuting(ID, "site-a", "staff-lin", destination, leftAt, expected, leftAt.plusSeconds(600));
    }

    private static OutingRegistered registered() {
        return new OutingRegistered("outing-1", "site-a", "staff-lin", "银行", TEN, "S78", NINE);
    }

    private static ReturnRegistered returned(Instant at, boolean late) {
        return new ReturnRegistered("outing-1", "staff-lin", late, at);
    }

    private static Function<OutingState, List<OutingEvent>> extended(Instant expected) {
        return state -> OutingDecider.decide(state, new ExtendOuting(ID, expected, NINE.plusSeconds(60)));
    }

    private static Function<OutingState, List<OutingEvent>> back(Instant at) {
        return state -> OutingDecider.decide(state, new RegisterReturn(ID, at));
    }

    private static Function<OutingState, List<OutingEvent>> watched(Instant at) {
        return state -> OutingDecider.decide(state, new MarkReturnOverdue(ID, at));
    }
}
