package dev.frontdesk.kernel;

import java.time.Instant;

/** A fact of the desk. It carries when it happened; when it was recorded stands beside it in the store. */
public interface DomainEvent {

    /** When it happened, as the desk says. */
    Instant occurredAt();
}
