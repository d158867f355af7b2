package dev.frontdesk.mailroom.correspondence;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.ArchiveCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.HandleCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.LogCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceArchived;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceHandled;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceLogged;
import dev.frontdesk.mailroom.correspondence.CorrespondenceState.Archived;
import dev.frontdesk.mailroom.correspondence.CorrespondenceState.Handled;
import dev.frontdesk.mailroom.correspondence.CorrespondenceState.Logged;
import dev.frontdesk.mailroom.correspondence.CorrespondenceState.NotLogged;
import java.util.List;

/** Every rule of correspondence. Same state, same command, same answer: no clock, no chance, no framework. */
final class CorrespondenceDecider {

    private static final String RULE = "S71";

    private CorrespondenceDecider() {}

    static List<CorrespondenceEvent> decide(CorrespondenceState state, CorrespondenceCommand command) {
        return switch (command) {
            case LogCorrespondence log -> logged(state, log);
            case HandleCorrespondence handle -> handled(state, handle);
            case ArchiveCorrespondence archive -> archived(state, archive);
        };
    }

    private static List<CorrespondenceEvent> logged(CorrespondenceState state, LogCorrespondence command) {
        if (!(state instanceof NotLogged)) {
            // Somebody else has this number since it was looked for; the next attempt finds the one after.
            throw new Rejection("try-again", command.correspondenceId() + " is taken");
        }
        return List.of(new CorrespondenceLogged(
                command.correspondenceId().value(),
                command.siteId(),
                command.year(),
                command.number(),
                command.way(),
                command.medium(),
                command.details(),
                RULE,
                command.at()));
    }

    private static List<CorrespondenceEvent> handled(CorrespondenceState state, HandleCorrespondence command) {
        var event =
                new CorrespondenceHandled(command.correspondenceId().value(), command.staffId(), RULE, command.at());
        return switch (state) {
            case NotLogged _ -> throw notLogged(command);
            case Logged _ -> List.of(event);
            case Handled(var staffId) -> staffId.equals(command.staffId()) ? List.of() : List.of(event);
            case Archived _ -> throw archived(command);
        };
    }

    private static List<CorrespondenceEvent> archived(CorrespondenceState state, ArchiveCorrespondence command) {
        return switch (state) {
            case NotLogged _ -> throw notLogged(command);
            case Logged _ ->
                throw new Rejection(
                        "correspondence-not-handled", command.correspondenceId() + " was dealt with by nobody");
            case Handled _ ->
                List.of(new CorrespondenceArchived(
                        command.correspondenceId().value(), command.archiveNumber(), RULE, command.at()));
            case Archived(var number) -> {
                if (!number.equals(command.archiveNumber())) {
                    throw archived(command);
                }
                yield List.of();
            }
        };
    }

    private static Rejection notLogged(CorrespondenceCommand command) {
        return new Rejection("correspondence-not-logged", command.correspondenceId() + " was never logged");
    }

    private static Rejection archived(CorrespondenceCommand command) {
        return new Rejection("correspondence-archived", command.correspondenceId() + " is in the archive");
    }
}
