package dev.frontdesk.visitor.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.register.VisitRegisterCommand.CloseVisitBook;
import dev.frontdesk.visitor.register.VisitRegisterCommand.Contents;
import dev.frontdesk.visitor.register.VisitRegisterCommand.HandOverVisitBook;
import dev.frontdesk.visitor.register.VisitRegisterCommand.MarkBookOverdue;
import dev.frontdesk.visitor.register.VisitRegisterCommand.SealVisitRegister;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookClosed;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookHandedOver;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookOverdue;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitRegisterSealed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S101, S103. Full books are closed, handed over in time, and each year is archived. */
class VisitRegisterTest {

    private static final VisitRegisterId ID = new VisitRegisterId(RegisterKind.VISITORS, "site-a", 2025);
    private static final Instant YEAR_END = Instant.parse("2025-12-31T16:00:00Z");
    private static final Instant CLOSED = Instant.parse("2025-11-24T08:00:00Z");
    private static final long WEEK = 604_800;
    private static final Instant HAND_OVER_BY = Instant.parse("2025-12-01T08:00:00Z");
    private static final Contents CONTENTS = new Contents(730, "9f86d0", CLOSED.minusSeconds(3));

    @Test
    void s101_a_full_book_is_closed_one_after_the_other() {
        assertThat(when(List.of(), close(1))).containsExactly(closed(1));
        assertThat(when(List.of(closed(1)), close(1))).isEmpty();
        assertThat(when(List.of(closed(1)), close(3))).isEmpty();
        assertThat(when(List.of(closed(1)), close(2))).containsExactly(closed(2));
        assertThat(when(List.of(closed(1), handedOver(1), sealed()), close(2))).isEmpty();
    }

    @Test
    void s101_a_full_book_is_handed_over_once_for_archiving() {
        assertThat(when(List.of(closed(1)), handOver(1, "staff-chenxi", CLOSED)))
                .containsExactly(new VisitBookHandedOver(ID.toString(), 2025, 1, "staff-chenxi", "S101", CLOSED));
        assertThat(when(List.of(closed(1), handedOver(1)), handOver(1, "staff-chenxi", HAND_OVER_BY)))
                .isEmpty();
        refused("book-handed-over", List.of(closed(1), handedOver(1)), handOver(1, "staff-wang", HAND_OVER_BY));
        refused("hand-over-before-closing", List.of(closed(1)), handOver(1, "staff-chenxi", CLOSED.minusMillis(1)));
    }

    @Test
    void s101_a_book_that_is_not_full_stays_at_the_desk() {
        refused("book-not-closed", List.of(), handOver(1, "staff-chenxi", CLOSED));
        refused("book-not-closed", List.of(closed(1)), handOver(2, "staff-chenxi", CLOSED));
        refused("book-not-closed", List.of(closed(1)), handOver(0, "staff-chenxi", CLOSED));
    }

    @Test
    void s103_a_book_that_is_not_handed_over_in_time_is_a_breach_once() {
        var late = HAND_OVER_BY.plusMillis(1);
        var overdue = new VisitBookOverdue(ID.toString(), 2025, 1, HAND_OVER_BY, "S103", late);

        assertThat(when(List.of(closed(1)), new MarkBookOverdue(ID, 1, HAND_OVER_BY)))
                .isEmpty();
        assertThat(when(List.of(closed(1)), new MarkBookOverdue(ID, 1, late))).containsExactly(overdue);
        assertThat(when(List.of(closed(1), overdue), new MarkBookOverdue(ID, 1, late)))
                .isEmpty();
        assertThat(when(List.of(closed(1), handedOver(1)), new MarkBookOverdue(ID, 1, late)))
                .isEmpty();
        assertThat(when(List.of(), new MarkBookOverdue(ID, 1, late))).isEmpty();
        assertThat(when(List.of(closed(1), overdue), handOver(1, "staff-chenxi", late)))
                .hasSize(1);
    }

    @Test
    void s101_a_year_is_archived_once_and_only_when_it_is_over() {
        assertThat(when(List.of(), seal(0, YEAR_END))).containsExactly(sealed());
        assertThat(when(List.of(sealed()), seal(0, YEAR_END))).isEmpty();
        refused("year-not-over", List.of(), seal(0, YEAR_END.minusMillis(1)));
    }

    @Test
    void s34_s101_a_year_with_visits_that_have_no_end_is_not_archived() {
        refused("visits-open", List.of(), seal(1, YEAR_END));
    }

    @Test
    void s101_a_year_is_archived_after_its_books() {
        refused("books-not-handed-over", List.of(closed(1)), seal(0, YEAR_END));
        assertThat(when(List.of(closed(1), handedOver(1)), seal(0, YEAR_END))).containsExactly(sealed());
    }

    @Test
    void an_id_says_which_register_site_and_year() {
        assertThat(ID).hasToString("visit-register-visitors-site-a-2025");
        assertThat(VisitRegisterId.of(ID.toString())).isEqualTo(ID);
    }

    private static CloseVisitBook close(int book) {
        return new CloseVisitBook(ID, book, CONTENTS, WEEK, CLOSED);
    }

    private static HandOverVisitBook handOver(int book, String receivedBy, Instant at) {
        return new HandOverVisitBook(ID, book, receivedBy, at);
    }

    private static SealVisitRegister seal(long open, Instant at) {
        return new SealVisitRegister(ID, CONTENTS, open, YEAR_END, "staff-chenxi", at);
    }

    private static VisitBookClosed closed(int book) {
        return new VisitBookClosed(
                ID.toString(), 2025, book, 730, "9f86d0", CLOSED.minusSeconds(3), HAND_OVER_BY, "S101", CLOSED);
    }

    private static VisitBookHandedOver handedOver(int book) {
        return new VisitBookHandedOver(ID.toString(), 2025, book, "staff-chenxi", "S101", HAND_OVER_BY);
    }

    private static VisitRegisterSealed sealed() {
        return new VisitRegisterSealed(
                ID.toString(), 2025, 730, "9f86d0", CLOSED.minusSeconds(3), "staff-chenxi", "S101", YEAR_END);
    }

    private static List<VisitRegisterEvent> when(
            List<? extends VisitRegisterEvent> given, VisitRegisterCommand command) {
        var state = VisitRegisterState.EMPTY;
        for (var event : given) {
            state = state.after(event);
        }
        return VisitRegisterDecider.decide(state, command);
    }

    private static void refused(String code, List<? extends VisitRegisterEvent> given, VisitRegisterCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
