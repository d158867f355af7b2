package dev.frontdesk.web.sample;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface NoteEvent extends DomainEvent {

    @Revision("1")
    record NoteTaken(String noteId, Instant occurredAt) implements NoteEvent {}

    @Revision("1")
    record NoteMarked(String noteId, Instant occurredAt) implements NoteEvent {}
}
