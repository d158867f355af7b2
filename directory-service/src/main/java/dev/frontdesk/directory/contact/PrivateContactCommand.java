package dev.frontdesk.directory.contact;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a private contact. */
public sealed interface PrivateContactCommand {

    ContactId contactId();

    Instant at();

    /** @param ref where the vault keeps it */
    record KeepPrivateContact(
            @TargetAggregateIdentifier ContactId contactId,
            String siteId,
            String staffId,
            String ref,
            String digest,
            Instant at)
            implements PrivateContactCommand {}

    record WithdrawPrivateContact(@TargetAggregateIdentifier ContactId contactId, Instant at)
            implements PrivateContactCommand {}
}
