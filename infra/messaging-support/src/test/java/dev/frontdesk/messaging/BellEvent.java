package dev.frontdesk.messaging;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;

/** The history of the smallest aggregate that these tests need. */
public sealed interface BellEvent extends DomainEvent {

    record BellRung(String doorId, int bell, Instant occurredAt) implements BellEvent {}
}
