package dev.frontdesk.mailroom.register;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.register.RegisterPageCommand.ArchivePage;
import dev.frontdesk.mailroom.register.RegisterPageCommand.ClosePage;
import dev.frontdesk.mailroom.register.RegisterPageEvent.RegisterPageArchived;
import dev.frontdesk.mailroom.register.RegisterPageEvent.RegisterPageClosed;
import dev.frontdesk.mailroom.register.RegisterPageState.Archived;
import dev.frontdesk.mailroom.register.RegisterPageState.Closed;
import dev.frontdesk.mailroom.register.RegisterPageState.Open;
import java.util.List;
import java.util.Map;

/** A month is closed when it is over, once, and archived after that. */
final class RegisterPageDecider {

    private RegisterPageDecider() {}

    static List<RegisterPageEvent> decide(RegisterPageState state, RegisterPageCommand command) {
        return switch (command) {
            case ClosePage close -> closed(state, close);
            case ArchivePage archive -> archived(state, archive);
        };
    }

    /** At the first moment of the next month it can be closed. */
    private static List<RegisterPageEvent> closed(RegisterPageState state, ClosePage command) {
        if (command.at().isBefore(command.endsAt())) {
            throw new Rejection(
                    "register-month-running",
                    "%s is not over".formatted(command.month()),
                    Map.of("month", command.month()));
        }
        return state instanceof Open
                ? List.of(new RegisterPageClosed(
                        command.pageId(), command.month(), command.lines(), command.digest(), command.at()))
                : List.of();
    }

    private static List<RegisterPageEvent> archived(RegisterPageState state, ArchivePage command) {
        return switch (state) {
            case Open _ ->
                throw new Rejection("register-not-closed", "%s is not closed".formatted(command.pageId()), Map.of());
            case Closed _ -> List.of(new RegisterPageArchived(command.pageId(), command.number(), command.at()));
            case Archived(var number) when number.equals(command.number()) -> List.of();
            case Archived(var number) ->
                throw new Rejection(
                        "register-archived",
                        "%s is archived already".formatted(command.pageId()),
                        Map.of("number", number));
        };
    }
}
