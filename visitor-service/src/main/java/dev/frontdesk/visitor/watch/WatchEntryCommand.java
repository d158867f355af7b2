package dev.frontdesk.visitor.watch;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an entry of the watch list. {@link #at()} is when it happened, as the desk says. */
public sealed interface WatchEntryCommand {

    WatchId watchId();

    Instant at();

    /** Where the vault keeps somebody's words or data, whose they are, and their salted digest. */
    record Details(String ref, String person, String digest) {}

    /**
     * @param details who it is about, with the reason
     * @param author account that answers for it
     * @param expiresAt up to then it holds
     */
    record AddWatchEntry(
            @TargetAggregateIdentifier WatchId watchId,
            WatchKind kind,
            Details details,
            String author,
            Instant expiresAt,
            Instant at)
            implements WatchEntryCommand {}

    record ExtendWatchEntry(@TargetAggregateIdentifier WatchId watchId, Instant expiresAt, Instant at)
            implements WatchEntryCommand {}

    record LiftWatchEntry(@TargetAggregateIdentifier WatchId watchId, LiftReason reason, Instant at)
            implements WatchEntryCommand {}

    /** Somebody says that the entry is wrong. @param words in the vault */
    record AppealWatchEntry(@TargetAggregateIdentifier WatchId watchId, Details words, Instant at)
            implements WatchEntryCommand {}

    /** @param upheld the entry was wrong, and no longer holds */
    record DecideAppeal(@TargetAggregateIdentifier WatchId watchId, boolean upheld, String by, Instant at)
            implements WatchEntryCommand {}
}
