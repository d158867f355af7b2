package dev.frontdesk.axon;

import dev.frontdesk.axon.Note.AddLine;
import dev.frontdesk.axon.NoteEvent.LineAdded;
import dev.frontdesk.axon.NoteEvent.NoteWritten;
import dev.frontdesk.kernel.Origin;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** A note called "due-…" gets a line a minute after it was written, and another one a minute after the first. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class NoteDue extends DueList {

    static final Duration LATER = Duration.ofMinutes(1);

    NoteDue(DueRows rows) {
        super("note", rows);
    }

    @EventHandler
    void on(NoteWritten event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        if (isDue(event)) {
            open(event.noteId(), event.occurredAt().plus(LATER), origin, eventId, version);
        }
    }

    @EventHandler
    void on(LineAdded event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        if (isDue(event) && event.line() == 1) {
            open(event.noteId(), event.occurredAt().plus(LATER), origin, eventId, version);
        } else {
            settle(event.noteId(), version);
        }
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        if (due.id().startsWith("due-never")) {
            throw new IllegalStateException("this one always fails");
        }
        return new AddLine(due.id(), due.dueAt());
    }

    private static boolean isDue(NoteEvent event) {
        return event.noteId().startsWith("due-");
    }
}
