package dev.frontdesk.mailroom.correspondence;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.mailroom.item.Kept;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What became of a piece of correspondence. Stored for ever: rename nothing, remove nothing. */
public sealed interface CorrespondenceEvent extends DomainEvent {

    String correspondenceId();

    /** S71. {@code number} counts from 1 in each year of each site. */
    @Revision("1")
    record CorrespondenceLogged(
            String correspondenceId,
            String siteId,
            int year,
            int number,
            String way,
            String medium,
            Kept details,
            String rule,
            Instant occurredAt)
            implements CorrespondenceEvent {}

    /** S71. The newest counts; whoever was named before stays readable. */
    @Revision("1")
    record CorrespondenceHandled(String correspondenceId, String staffId, String rule, Instant occurredAt)
            implements CorrespondenceEvent {}

    /** S71. */
    @Revision("1")
    record CorrespondenceArchived(String correspondenceId, String archiveNumber, String rule, Instant occurredAt)
            implements CorrespondenceEvent {}
}
