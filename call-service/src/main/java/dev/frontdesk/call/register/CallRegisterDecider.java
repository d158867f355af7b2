package dev.frontdesk.call.register;

import dev.frontdesk.call.register.CallRegisterCommand.CloseBook;
import dev.frontdesk.call.register.CallRegisterCommand.MarkRegisterOverdue;
import dev.frontdesk.call.register.CallRegisterCommand.SealCallRegister;
import dev.frontdesk.call.register.CallRegisterEvent.CallBookClosed;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterOverdue;
import dev.frontdesk.call.register.CallRegisterEvent.CallRegisterSealed;
import dev.frontdesk.kernel.Rejection;
import java.util.List;
import java.util.Map;

/** S117, S124. Every rule of a call register. Same state, same command, same answer: no clock, no framework. */
final class CallRegisterDecider {

    private CallRegisterDecider() {}

    static List<CallRegisterEvent> decide(CallRegisterState state, CallRegisterCommand command) {
        var id = command.registerId();
        return switch (command) {
            case CloseBook close -> close(state, close);
            case SealCallRegister seal -> seal(state, seal);
            case MarkRegisterOverdue overdue ->
                state.seal() != null || state.overdue() || !command.at().isAfter(overdue.sealBy())
                        ? List.of()
                        : List.of(new CallRegisterOverdue(
                                id.toString(), id.year(), overdue.sealBy(), "S124", command.at()));
        };
    }

    /** One after the other; a book that was closed stays as it is. */
    private static List<CallRegisterEvent> close(CallRegisterState state, CloseBook command) {
        if (state.seal() != null || command.book() != state.books() + 1) {
            return List.of();
        }
        var contents = command.contents();
        return List.of(new CallBookClosed(
                command.registerId().toString(),
                command.registerId().year(),
                command.book(),
                contents.entries(),
                contents.digest(),
                contents.knownAt(),
                "S117",
                command.at()));
    }

    /** Late is better than never: a register that is overdue can still be sealed, and stays a breach. */
    private static List<CallRegisterEvent> seal(CallRegisterState state, SealCallRegister command) {
        if (state.seal() != null) {
            return List.of();
        }
        if (command.at().isBefore(command.yearEnd())) {
            throw refused("year-not-over", "The year of %s is not over", command);
        }
        if (command.open() > 0) {
            throw refused("cards-open", "Cards of %s still wait for their disposition", command);
        }
        var contents = command.contents();
        return List.of(new CallRegisterSealed(
                command.registerId().toString(),
                command.registerId().year(),
                contents.entries(),
                contents.digest(),
                contents.knownAt(),
                "S124",
                command.at()));
    }

    private static Rejection refused(String code, String sentence, SealCallRegister command) {
        var id = command.registerId();
        return new Rejection(
                code,
                sentence.formatted(id),
                Map.of("year", Integer.toString(id.year()), "count", Long.toString(command.open())));
    }
}
