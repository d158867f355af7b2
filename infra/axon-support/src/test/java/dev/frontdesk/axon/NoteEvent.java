package dev.frontdesk.axon;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The history of the smallest aggregate that these tests need. */
public sealed interface NoteEvent extends DomainEvent {

    String noteId();

    @Revision("1")
    record NoteWritten(String noteId, String text, Instant occurredAt) implements NoteEvent {}

    @Revision("1")
    record LineAdded(String noteId, int line, Instant occurredAt) implements NoteEvent {}
}
