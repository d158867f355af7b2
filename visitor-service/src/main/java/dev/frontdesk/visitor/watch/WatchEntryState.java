package dev.frontdesk.visitor.watch;

import dev.frontdesk.visitor.watch.WatchEntryEvent.AppealDecided;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryAdded;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryAppealed;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryExtended;
import dev.frontdesk.visitor.watch.WatchEntryEvent.WatchEntryLifted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a decision about an entry of the watch list needs to know, and nothing else. */
sealed interface WatchEntryState {

    WatchEntryState after(WatchEntryEvent event);

    record NotAdded() implements WatchEntryState {

        @Override
        public WatchEntryState after(WatchEntryEvent event) {
            if (event instanceof WatchEntryAdded added) {
                return new Listed(added, added.expiresAt(), null, null);
            }
            throw new IllegalStateException("An entry begins by being added: " + event.watchId());
        }
    }

    /**
     * @param appeal the one that waits for its decision
     * @param decided the last decision about an appeal
     */
    record Listed(
            WatchEntryAdded added,
            Instant expiresAt,
            @Nullable WatchEntryAppealed appeal,
            @Nullable AppealDecided decided)
            implements WatchEntryState {

        @Override
        public WatchEntryState after(WatchEntryEvent event) {
            return switch (event) {
                case WatchEntryAdded again -> throw new IllegalStateException("Added twice: " + again.watchId());
                case WatchEntryExtended extended -> new Listed(added, extended.expiresAt(), appeal, decided);
                case WatchEntryAppealed appealed -> new Listed(added, expiresAt, appealed, decided);
                case AppealDecided now -> new Listed(added, expiresAt, null, now);
                case WatchEntryLifted lifted -> new Lifted(added, lifted, decided);
            };
        }
    }

    record Lifted(
            WatchEntryAdded added,
            WatchEntryLifted lifted,
            @Nullable AppealDecided decided) implements WatchEntryState {

        @Override
        public WatchEntryState after(WatchEntryEvent event) {
            throw new IllegalStateException("Lifted already: " + event.watchId());
        }
    }
}
