package dev.frontdesk.directory.responsibility;

import dev.frontdesk.directory.responsibility.ResponsibilityCommand.AssignSubject;
import dev.frontdesk.directory.responsibility.ResponsibilityEvent.SubjectAssigned;
import dev.frontdesk.directory.responsibility.ResponsibilityState.Assigned;
import dev.frontdesk.directory.responsibility.ResponsibilityState.Unassigned;
import java.util.List;

/** Every rule of a responsibility. Same state, same command, same answer: no clock, no chance, no framework. */
final class ResponsibilityDecider {

    private ResponsibilityDecider() {}

    static List<ResponsibilityEvent> decide(ResponsibilityState state, AssignSubject command) {
        return switch (state) {
            case Unassigned _ -> List.of(assigned(command));
            case Assigned(SubjectAssigned latest)
            when !latest.siteId().equals(command.siteId()) -> throw ResponsibilityRejection.idTaken();
            case Assigned(SubjectAssigned latest) ->
                saysTheSame(latest, command) ? List.of() : List.of(assigned(command));
        };
    }

    private static SubjectAssigned assigned(AssignSubject command) {
        return new SubjectAssigned(
                command.responsibilityId().value(),
                command.siteId(),
                command.kind(),
                command.subject(),
                command.extensions(),
                command.post(),
                command.rule(),
                command.at());
    }

    private static boolean saysTheSame(SubjectAssigned latest, AssignSubject command) {
        return latest.kind().equals(command.kind())
                && latest.subject().equals(command.subject())
                && latest.extensions().equals(command.extensions())
                && latest.post().equals(command.post())
                && latest.rule().equals(command.rule());
    }
}
