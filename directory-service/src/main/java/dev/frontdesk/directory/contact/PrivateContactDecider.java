package dev.frontdesk.directory.contact;

import dev.frontdesk.directory.contact.PrivateContactCommand.KeepPrivateContact;
import dev.frontdesk.directory.contact.PrivateContactCommand.WithdrawPrivateContact;
import dev.frontdesk.directory.contact.PrivateContactEvent.PrivateContactKept;
import dev.frontdesk.directory.contact.PrivateContactEvent.PrivateContactWithdrawn;
import dev.frontdesk.directory.contact.PrivateContactState.None;
import dev.frontdesk.directory.contact.PrivateContactState.There;
import java.util.List;

/** Every rule of private contacts. Same state, same command, same answer: no clock, no chance, no framework. */
final class PrivateContactDecider {

    private PrivateContactDecider() {}

    static List<PrivateContactEvent> decide(PrivateContactState state, KeepPrivateContact command) {
        var kept = new PrivateContactKept(
                command.contactId().value(),
                command.siteId(),
                command.staffId(),
                command.ref(),
                command.digest(),
                command.at());
        return switch (state) {
            case None _ -> List.of(kept);
            case There there -> there.kept().ref().equals(command.ref()) ? List.of() : List.of(kept);
        };
    }

    static List<PrivateContactEvent> decide(PrivateContactState state, WithdrawPrivateContact command) {
        return switch (state) {
            case None _ -> List.of();
            case There _ ->
                List.of(new PrivateContactWithdrawn(command.contactId().value(), command.at()));
        };
    }
}
