package dev.frontdesk.directory.extension;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface ExtensionEvent extends DomainEvent {

    String extensionId();

    @Revision("1")
    record ExtensionAssigned(String extensionId, String siteId, String number, Holder holder, Instant occurredAt)
            implements ExtensionEvent {}

    @Revision("1")
    record ExtensionReleased(String extensionId, Holder holder, Instant occurredAt) implements ExtensionEvent {}
}
