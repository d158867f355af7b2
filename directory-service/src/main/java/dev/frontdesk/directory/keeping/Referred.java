package dev.frontdesk.directory.keeping;

import dev.frontdesk.directory.chat.ChatChannelEvent.ChatChannelConfigured;
import dev.frontdesk.directory.contact.ContactId;
import dev.frontdesk.directory.contact.PrivateContactEvent.PrivateContactKept;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.CustomerDescribed;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent.Kept;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.kernel.DomainEvent;
import java.util.List;
import java.util.stream.Stream;

/** Which entries of the vault, made by this service, an event refers to. */
final class Referred {

    private Referred() {}

    static List<String> by(DomainEvent event) {
        return switch (event) {
            case RelayReadBack e -> Stream.ofNullable(e.understoodRef()).toList();
            case CustomerDescribed e ->
                Stream.concat(Stream.of(e.company()), e.contacts().stream())
                        .map(Kept::ref)
                        .toList();
            case PrivateContactKept e -> List.of(e.ref());
            case ChatChannelConfigured e -> List.of(e.secret().ref());
            default -> List.of();
        };
    }

    /** Whose events may refer to it: it begins with the aggregate's id, a private contact with the person's. */
    static String aggregateOf(String ref) {
        var owner = ref.replaceFirst("/.*", "");
        return owner.startsWith("staff-") ? ContactId.of(owner).value() : owner;
    }
}
