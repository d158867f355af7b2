package dev.frontdesk.directory.preference;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface PreferenceEvent extends DomainEvent {

    String preferenceId();

    /** S121. Whole each time. */
    @Revision("1")
    record WaysChosen(
            String preferenceId,
            String siteId,
            String staffId,
            List<Way> ways,
            @Nullable QuietHours quiet,
            Instant occurredAt)
            implements PreferenceEvent {}
}
