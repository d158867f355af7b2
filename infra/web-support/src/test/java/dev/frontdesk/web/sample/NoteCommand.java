package dev.frontdesk.web.sample;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

sealed interface NoteCommand {

    record TakeNote(@TargetAggregateIdentifier String noteId, Instant at) implements NoteCommand {}

    record MarkNote(@TargetAggregateIdentifier String noteId, Instant at) implements NoteCommand {}
}
