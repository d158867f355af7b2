package dev.frontdesk.directory.extensiontable;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface ExtensionTableEvent extends DomainEvent {

    String tableId();

    String siteId();

    /**
     * S59, S62. Holds what is different from the issue before; all issues together say what any of them said.
     *
     * @param number from 1
     * @param day ISO date at the site
     * @param changed entries that are new or say something else, by extension
     * @param dropped extensions that are in the table no more
     * @param count all entries of this issue
     * @param digest SHA-256 of all entries of this issue, see {@link TableDigest}
     */
    @Revision("1")
    record ExtensionTablePublished(
            String tableId,
            String siteId,
            int number,
            String day,
            List<TableEntry> changed,
            List<String> dropped,
            int count,
            String digest,
            Instant occurredAt)
            implements ExtensionTableEvent {}

    /** S59. @param by ISO time at the site; null: nobody waits for the table any more */
    @Revision("1")
    record PublishingHourSet(
            String tableId, String siteId, @Nullable String by, Instant occurredAt) implements ExtensionTableEvent {}

    /** S59. @param rule why it matters */
    @Revision("1")
    record ExtensionTableOverdue(
            String tableId, String siteId, String day, Instant dueAt, String rule, Instant occurredAt)
            implements ExtensionTableEvent {}
}
