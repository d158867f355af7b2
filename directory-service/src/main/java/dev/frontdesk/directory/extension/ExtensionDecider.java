package dev.frontdesk.directory.extension;

import dev.frontdesk.directory.extension.ExtensionCommand.AssignExtension;
import dev.frontdesk.directory.extension.ExtensionCommand.ReleaseExtension;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionAssigned;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionReleased;
import dev.frontdesk.directory.extension.ExtensionState.Free;
import dev.frontdesk.directory.extension.ExtensionState.Held;
import java.util.List;

/** Every rule of an extension. Same state, same command, same answer: no clock, no chance, no framework. */
final class ExtensionDecider {

    private ExtensionDecider() {}

    /** S59. One extension rings for one holder; asked twice by the same one, it is theirs already. */
    static List<ExtensionEvent> decide(ExtensionState state, AssignExtension command) {
        return switch (state) {
            case Free _ ->
                List.of(new ExtensionAssigned(
                        command.extensionId().value(),
                        command.siteId(),
                        command.number(),
                        command.holder(),
                        command.at()));
            case Held held when held.holder().equals(command.holder()) -> List.of();
            case Held _ -> throw ExtensionRejection.taken(command.number());
        };
    }

    static List<ExtensionEvent> decide(ExtensionState state, ReleaseExtension command) {
        return state instanceof Held held && held.holder().equals(command.holder())
                ? List.of(new ExtensionReleased(command.extensionId().value(), command.holder(), command.at()))
                : List.of();
    }
}
