package dev.frontdesk.directory.relaylist;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** S114. When somebody who was told is told once more: with a third of the time left, but at most half an hour. */
final class Reminder {

    private static final Duration LONGEST_BEFORE = Duration.ofMinutes(30);
    /** Within less time than this a reminder would only be the same message twice. */
    private static final Duration SHORTEST_TIME = Duration.ofMinutes(1);

    private Reminder() {}

    /** @return null when the time is too short for one */
    static @Nullable Instant at(Instant toldAt, Instant dueAt) {
        var time = Duration.between(toldAt, dueAt);
        if (time.compareTo(SHORTEST_TIME) < 0) {
            return null;
        }
        var third = time.dividedBy(3);
        return dueAt.minus(third.compareTo(LONGEST_BEFORE) > 0 ? LONGEST_BEFORE : third);
    }
}
