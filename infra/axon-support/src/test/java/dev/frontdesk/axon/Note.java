package dev.frontdesk.axon;

import dev.frontdesk.axon.NoteEvent.LineAdded;
import dev.frontdesk.axon.NoteEvent.NoteWritten;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
class Note {

    record WriteNote(@TargetAggregateIdentifier String noteId, String text, Instant at) {}

    record AddLine(@TargetAggregateIdentifier String noteId, Instant at) {}

    record AddLines(@TargetAggregateIdentifier String noteId, int count, Instant at) {}

    @AggregateIdentifier
    private String id;

    private int lines;

    Note() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(WriteNote command) {
        return Events.record(
                id == null ? List.of(new NoteWritten(command.noteId(), command.text(), command.at())) : List.of());
    }

    @CommandHandler
    long handle(AddLine command) {
        if (lines == 100) {
            throw new Rejection("note-full", "a note has a hundred lines at most");
        }
        return Events.record(List.of(new LineAdded(command.noteId(), lines + 1, command.at())));
    }

    @CommandHandler
    long handle(AddLines command) {
        return Events.record(IntStream.rangeClosed(lines + 1, lines + command.count())
                .mapToObj(line -> new LineAdded(command.noteId(), line, command.at()))
                .toList());
    }

    @EventSourcingHandler
    void on(NoteEvent event) {
        id = event.noteId();
        lines += event instanceof LineAdded ? 1 : 0;
    }
}
