package dev.frontdesk.visitor.register;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.register.VisitRegisterCommand.CloseVisitBook;
import dev.frontdesk.visitor.register.VisitRegisterCommand.HandOverVisitBook;
import dev.frontdesk.visitor.register.VisitRegisterCommand.MarkBookOverdue;
import dev.frontdesk.visitor.register.VisitRegisterCommand.SealVisitRegister;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookClosed;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookHandedOver;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitBookOverdue;
import dev.frontdesk.visitor.register.VisitRegisterEvent.VisitRegisterSealed;
import java.util.List;
import java.util.Map;

/** S101, S103. Every rule of a visit register. Same state, same command, same answer: no clock, no framework. */
final class VisitRegisterDecider {

    private VisitRegisterDecider() {}

    static List<VisitRegisterEvent> decide(VisitRegisterState state, VisitRegisterCommand command) {
        return switch (command) {
            case CloseVisitBook close -> close(state, close);
            case HandOverVisitBook handOver -> handOver(state, handOver);
            case MarkBookOverdue overdue -> overdue(state, overdue);
            case SealVisitRegister seal -> seal(state, seal);
        };
    }

    /** One after the other; a book that was closed stays as it is. */
    private static List<VisitRegisterEvent> close(VisitRegisterState state, CloseVisitBook command) {
        if (state.sealed() || command.book() != state.books().size() + 1) {
            return List.of();
        }
        var contents = command.contents();
        return List.of(new VisitBookClosed(
                command.registerId().toString(),
                command.registerId().year(),
                command.book(),
                contents.entries(),
                contents.digest(),
                contents.knownAt(),
                command.at().plusSeconds(command.handOverWithinSeconds()),
                "S101",
                command.at()));
    }

    /** Late is better than never: a book that is overdue can still be handed over, and stays a breach. */
    private static List<VisitRegisterEvent> handOver(VisitRegisterState state, HandOverVisitBook command) {
        var book = state.book(command.book())
                .orElseThrow(() -> refused("book-not-closed", "Book %s of %s is not closed", command));
        if (book.receivedBy() != null) {
            if (book.receivedBy().equals(command.receivedBy())) {
                return List.of();
            }
            throw refused("book-handed-over", "Book %s of %s was handed over to somebody else", command);
        }
        if (command.at().isBefore(book.closedAt())) {
            throw refused("hand-over-before-closing", "Book %s of %s was closed later than that", command);
        }
        return List.of(new VisitBookHandedOver(
                command.registerId().toString(),
                command.registerId().year(),
                command.book(),
                command.receivedBy(),
                "S101",
                command.at()));
    }

    /** Exactly at the limit there is still time. */
    private static List<VisitRegisterEvent> overdue(VisitRegisterState state, MarkBookOverdue command) {
        return state.book(command.book())
                .filter(book -> book.receivedBy() == null
                        && !book.overdue()
                        && command.at().isAfter(book.handOverBy()))
                .<List<VisitRegisterEvent>>map(book -> List.of(new VisitBookOverdue(
                        command.registerId().toString(),
                        command.registerId().year(),
                        command.book(),
                        book.handOverBy(),
                        "S103",
                        command.at())))
                .orElse(List.of());
    }

    private static List<VisitRegisterEvent> seal(VisitRegisterState state, SealVisitRegister command) {
        if (state.sealed()) {
            return List.of();
        }
        if (command.at().isBefore(command.yearEnd())) {
            throw refused("year-not-over", "The year of %s is not over", command, 0);
        }
        if (command.open() > 0) {
            throw refused("visits-open", "Visits of %s have no end yet", command, command.open());
        }
        var here =
                state.books().stream().filter(book -> book.receivedBy() == null).count();
        if (here > 0) {
            throw refused("books-not-handed-over", "Books of %s are still at the desk", command, here);
        }
        var contents = command.contents();
        return List.of(new VisitRegisterSealed(
                command.registerId().toString(),
                command.registerId().year(),
                contents.entries(),
                contents.digest(),
                contents.knownAt(),
                command.receivedBy(),
                "S101",
                command.at()));
    }

    private static Rejection refused(String code, String sentence, HandOverVisitBook command) {
        var book = Integer.toString(command.book());
        return new Rejection(code, sentence.formatted(book, command.registerId()), Map.of("book", book));
    }

    private static Rejection refused(String code, String sentence, SealVisitRegister command, long count) {
        var id = command.registerId();
        return new Rejection(
                code,
                sentence.formatted(id),
                Map.of("year", Integer.toString(id.year()), "count", Long.toString(count)));
    }
}
