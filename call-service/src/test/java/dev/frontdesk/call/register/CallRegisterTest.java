package dev.frontdesk.call.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.call.register.CallRegisterCommand.CloseBook;
import dev.frontdesk.call.register.CallRegisterCommand.Contents;
import dev.frontdesk.call.register.CallRegisterCommand.MarkRegisterOverdue;
import dev.frontdesk.call.register.CallRegisterCommand.SealCallRegister;
import dev.frontdesk.call.register.CallRegisterEvent.CallBookClosed;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterOverdue;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterSealed;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S117, S124. Full books are closed; each year is sealed, in time. */
class CallRegisterTest {

    private static final CallRegisterId ID = new CallRegisterId("site-a", 2025);
    private static final Instant YEAR_END = Instant.parse("2025-12-31T16:00:00Z");
    private static final Instant SEAL_BY = Instant.parse("2026-01-31T16:00:00Z");
    private static final Contents CONTENTS = new Contents(730, "9f86d0", YEAR_END.minusSeconds(3));
    private static final CallRegisterSealed SEALED =
            new CallRegisterSealed(ID.toString(), 2025, 730, "9f86d0", YEAR_END.minusSeconds(3), "S124", YEAR_END);
    private static final CallRegisterOverdue OVERDUE =
            new CallRegisterOverdue(ID.toString(), 2025, SEAL_BY, "S124", SEAL_BY.plusMillis(1));

    @Test
    void s124_a_year_is_sealed_once_and_only_when_it_is_over() {
        assertThat(when(List.of(), seal(0, YEAR_END))).containsExactly(SEALED);
        assertThat(when(List.of(SEALED), seal(0, YEAR_END))).isEmpty();
        assertThat(when(List.of(OVERDUE), seal(0, YEAR_END))).containsExactly(SEALED);
        refused("year-not-over", List.of(), seal(0, YEAR_END.minusMillis(1)));
    }

    @Test
    void s110_s124_a_year_with_cards_that_say_nothing_of_the_outcome_is_not_sealed() {
        refused("cards-open", List.of(), seal(1, YEAR_END));
    }

    @Test
    void s124_a_year_that_is_not_sealed_in_time_is_a_breach_once() {
        assertThat(when(List.of(), new MarkRegisterOverdue(ID, SEAL_BY, SEAL_BY)))
                .isEmpty();
        assertThat(when(List.of(), new MarkRegisterOverdue(ID, SEAL_BY, SEAL_BY.plusMillis(1))))
                .containsExactly(OVERDUE);
        assertThat(when(List.of(OVERDUE), new MarkRegisterOverdue(ID, SEAL_BY, SEAL_BY.plusSeconds(9))))
                .isEmpty();
        assertThat(when(List.of(SEALED), new MarkRegisterOverdue(ID, SEAL_BY, SEAL_BY.plusSeconds(9))))
                .isEmpty();
    }

    @Test
    void s117_full_books_are_closed_one_after_the_other() {
        var first = book(1);

        assertThat(when(List.of(), close(1))).containsExactly(first);
        assertThat(when(List.of(first), close(1))).isEmpty();
        assertThat(when(List.of(first), close(3))).isEmpty();
        assertThat(when(List.of(first), close(2))).containsExactly(book(2));
        assertThat(when(List.of(first, SEALED), close(2))).isEmpty();
    }

    private static SealCallRegister seal(long open, Instant at) {
        return new SealCallRegister(ID, CONTENTS, open, YEAR_END, at);
    }

    private static CloseBook close(int book) {
        return new CloseBook(ID, book, CONTENTS, YEAR_END);
    }

    private static CallBookClosed book(int book) {
        return new CallBookClosed(ID.toString(), 2025, book, 730, "9f86d0", YEAR_END.minusSeconds(3), "S117", YEAR_END);
    }

    private static List<CallRegisterEvent> when(List<? extends CallRegisterEvent> given, CallRegisterCommand command) {
        var state = CallRegisterState.EMPTY;
        for (var event : given) {
            state = state.after(event);
        }
        return CallRegisterDecider.decide(state, command);
    }

    private static void refused(String code, List<? extends CallRegisterEvent> given, CallRegisterCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
