package dev.frontdesk.web.sample;

import dev.frontdesk.axon.Events;
import dev.frontdesk.web.sample.NoteCommand.MarkNote;
import dev.frontdesk.web.sample.NoteCommand.TakeNote;
import dev.frontdesk.web.sample.NoteEvent.NoteMarked;
import dev.frontdesk.web.sample.NoteEvent.NoteTaken;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Note {

    @AggregateIdentifier
    private @Nullable String id;

    Note() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(TakeNote command) {
        return Events.record(id == null ? List.of(new NoteTaken(command.noteId(), command.at())) : List.of());
    }

    @CommandHandler
    long handle(MarkNote command) {
        return Events.record(List.of(new NoteMarked(command.noteId(), command.at())));
    }

    @EventSourcingHandler
    void on(NoteEvent event) {
        id = switch (event) {
            case NoteTaken taken -> taken.noteId();
            case NoteMarked marked -> marked.noteId();
        };
    }
}
