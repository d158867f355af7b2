package dev.frontdesk.directory.relay;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who is to be told.
 *
 * @param channels those that brought it, in order
 * @param failures how often a channel failed
 */
public record Told(String staffId, Level level, List<String> channels, int failures, boolean seen) {

    static Told as(Level level, String staffId) {
        return new Told(staffId, level, List.of(), 0, false);
    }

    Told deliveredBy(String channel) {
        return new Told(
                staffId, level, Stream.concat(channels.stream(), Stream.of(channel)).toList(), failures, seen);
    }

    Told failed(int attempt) {
        return new Told(staffId, level, channels, attempt, seen);
    }

    Told hasSeen() {
        return new Told(staffId, level, channels, failures, true);
    }
}
