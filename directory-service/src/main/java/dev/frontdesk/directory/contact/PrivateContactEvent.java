package dev.frontdesk.directory.contact;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Stored for ever: rename nothing, remove nothing. Numbers and addresses lie in the vault. */
public sealed interface PrivateContactEvent extends DomainEvent {

    String contactId();

    /** {@code digest} proves what was kept without saying it. */
    @Revision("1")
    record PrivateContactKept(
            String contactId, String siteId, String staffId, String ref, String digest, Instant occurredAt)
            implements PrivateContactEvent {}

    @Revision("1")
    record PrivateContactWithdrawn(String contactId, Instant occurredAt) implements PrivateContactEvent {}
}
