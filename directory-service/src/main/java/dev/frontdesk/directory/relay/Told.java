package dev.frontdesk.directory.relay;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be told.
 *
 * @param since when it was this person's turn
 * @param dueAt until when this person has time
 * @param channels those that brought it, in order
 * @param failures how often all channels failed
 * @param putOffUntil where the person's quiet hours put it off
 * @param reminded whether the person was told once more
 */
public record Told(
        String staffId,
        Level level,
        Instant since,
        Instant dueAt,
        List<String> channels,
        int failures,
        boolean seen,
        @Nullable Instant putOffUntil,
        boolean reminded) {

    static Told as(Level level, String staffId, Instant since, Instant dueAt) {
        return new Told(staffId, level, since, dueAt, List.of(), 0, false, null, false);
    }

    /** Nothing has brought it yet. */
    public boolean waits() {
        return channels.isEmpty();
    }

    Told deliveredBy(String channel) {
        var all = Stream.concat(channels.stream(), Stream.of(channel)).toList();
        return new Told(staffId, level, since, dueAt, all, failures, seen, putOffUntil, reminded);
    }

    Told failed(int attempt) {
        return new Told(staffId, level, since, dueAt, channels, attempt, seen, putOffUntil, reminded);
    }

    Told hasSeen() {
        return new Told(staffId, level, since, dueAt, channels, failures, true, putOffUntil, reminded);
    }

    Told putOff(Instant until) {
        return new Told(staffId, level, since, dueAt, channels, failures, seen, until, reminded);
    }

    Told hasBeenReminded() {
        return new Told(staffId, level, since, dueAt, channels, failures, seen, putOffUntil, true);
    }
}
