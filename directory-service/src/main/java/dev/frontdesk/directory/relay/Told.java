package dev.frontdesk.directory.relay;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who is to be told.
 *
 * @param dueAt until when this person has time
 * @param channels those that brought it, in order
 * @param failures how often a channel failed
 */
public record Told(String staffId, Level level, Instant dueAt, List<String> channels, int failures, boolean seen) {

    static Told as(Level level, String staffId, Instant dueAt) {
        return new Told(staffId, level, dueAt, List.of(), 0, false);
    }

    Told deliveredBy(String channel) {
        var all = Stream.concat(channels.stream(), Stream.of(channel)).toList();
        return new Told(staffId, level, dueAt, all, failures, seen);
    }

    Told failed(int attempt) {
        return new Told(staffId, level, dueAt, channels, attempt, seen);
    }

    Told hasSeen() {
        return new Told(staffId, level, dueAt, channels, failures, true);
    }
}
