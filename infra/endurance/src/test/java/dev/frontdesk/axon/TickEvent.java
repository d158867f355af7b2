package dev.frontdesk.axon;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Something to store. */
public sealed interface TickEvent extends DomainEvent {

    @Revision("1")
    record Ticked(String writer, int count, Instant occurredAt) implements TickEvent {}
}
