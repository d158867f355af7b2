package dev.frontdesk.messaging;

/** What a fact of another service does here. Runs in the transaction that also remembers the fact's id. */
@FunctionalInterface
public interface Effect<T> {

    /** Whatever it throws parks the fact, and everything later about the same key, until somebody repairs it. */
    void take(T data, Fact fact);
}
