package dev.frontdesk.mailroom.register;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What became of a month of the dispatch register. Stored for ever: rename nothing, remove nothing. */
public sealed interface RegisterPageEvent extends DomainEvent {

    String pageId();

    /** {@code digest}: SHA-256 over the event ids of its {@code lines} lines, in order. */
    @Revision("1")
    record RegisterPageClosed(String pageId, String month, int lines, String digest, Instant occurredAt)
            implements RegisterPageEvent {}

    /** Filed under {@code number}. */
    @Revision("1")
    record RegisterPageArchived(String pageId, String number, Instant occurredAt) implements RegisterPageEvent {}
}
