package dev.frontdesk.axon.audit;

import dev.frontdesk.axon.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a site; what is null limits nothing.
 *
 * @param from at or after this moment it happened
 * @param until before this moment it happened
 * @param actor account that did it, or {@code system:<part>}
 * @param name stored name, for example {@code Call.CallEnded}
 * @param rule S-number
 * @param about an id that the event names: its own thing, a person, a member of staff, a call
 * @param moment as of and as known at
 */
public record Question(
        String site,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String actor,
        @Nullable String name,
        @Nullable String rule,
        @Nullable String about,
        Moment moment) {

    /** Everything of a site. */
    public static Question all(String site) {
        return new Question(site, null, null, null, null, null, null, Moment.LATEST);
    }
}
