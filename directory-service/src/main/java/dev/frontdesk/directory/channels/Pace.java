package dev.frontdesk.directory.channels;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast a chat server may be sent to, as a bucket of tokens that is one moment in time: how far the messages sent so
 * far reach when they are spread evenly. A quarter of a minute's messages may go at once; whatever minute is looked at,
 * no more than {@code perMinute} go within it.
 */
record Pace(int perMinute) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** @return what {@code pacedTo} becomes with one more message */
    Instant after(Instant pacedTo, Instant now) {
        return (pacedTo.isAfter(now) ? pacedTo : now).plus(pause());
    }

    /** @return when the next message may go; not after {@code now}: at once */
    Instant opens(Instant pacedTo) {
        return pacedTo.minus(pause().multipliedBy(burst() - 1L));
    }

    private int burst() {
        return Math.max(1, perMinute / 4);
    }

    private Duration pause() {
        return MINUTE.dividedBy(Math.max(1, perMinute - burst()));
    }
}
