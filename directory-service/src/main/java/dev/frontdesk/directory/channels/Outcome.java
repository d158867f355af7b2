package dev.frontdesk.directory.channels;

import java.time.Instant;

/** What became of one attempt to bring something. */
public sealed interface Outcome {

    /** It is where the person looks; {@code channel} as events and facts call it. */
    record Delivered(String channel) implements Outcome {}

    /** @param reason a code for the register, never the words of another system */
    record Failed(String reason) implements Outcome {}

    /** The channel takes no more just now; nothing has failed. */
    record NotBefore(Instant moment) implements Outcome {}
}
