package dev.frontdesk.directory.channels;

/** What became of one attempt to bring something. */
public sealed interface Outcome {

    /** It is where the person looks. */
    record Delivered() implements Outcome {}

    /** @param reason a code for the register, never the words of another system */
    record Failed(String reason) implements Outcome {}
}
