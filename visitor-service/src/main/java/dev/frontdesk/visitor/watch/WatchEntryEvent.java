package dev.frontdesk.visitor.watch;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What became of an entry of the watch list. Stored for ever: rename nothing, remove nothing. */
public sealed interface WatchEntryEvent extends DomainEvent {

    String watchId();

    /** Name, company, number and reason stay in the vault. @param kind a word of {@link WatchKind} */
    @Revision("1")
    record WatchEntryAdded(
            String watchId,
            String kind,
            String detailsRef,
            String person,
            String digest,
            String author,
            Instant expiresAt,
            Instant occurredAt)
            implements WatchEntryEvent {}

    /** It holds until another moment. */
    @Revision("1")
    record WatchEntryExtended(String watchId, Instant expiresAt, Instant occurredAt) implements WatchEntryEvent {}

    /** @param reason a word of {@link LiftReason} */
    @Revision("1")
    record WatchEntryLifted(String watchId, String reason, Instant occurredAt) implements WatchEntryEvent {}

    /** The words of whoever appealed stay in the vault. */
    @Revision("1")
    record WatchEntryAppealed(String watchId, String detailsRef, String person, String digest, Instant occurredAt)
            implements WatchEntryEvent {}

    /** @param by account that decided; never the author of the entry */
    @Revision("1")
    record AppealDecided(String watchId, boolean upheld, String by, Instant occurredAt) implements WatchEntryEvent {}
}
