package dev.frontdesk.axon;

/** The store holds an event this version does not know. It stops and says so; skipping it would be guessing. */
public final class UnknownStoredEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownStoredEvent(String name) {
        super("the store holds an event \"" + name
                + "\" that this version does not know; start the version that wrote it");
    }
}
