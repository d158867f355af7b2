package dev.frontdesk.directory.outing;

import dev.frontdesk.directory.outing.OutingEvent.OutingExtended;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import java.time.Instant;
import java.util.List;

/** What the next decision about an outing depends on. */
public sealed interface OutingState {

    OutingState after(OutingEvent event);

    static OutingState of(List<OutingEvent> events) {
        OutingState state = new NotRegistered();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    record NotRegistered() implements OutingState {
        @Override
        public OutingState after(OutingEvent event) {
            if (event instanceof OutingRegistered e) {
                return new Out(e, e.expectedBackAt(), false);
            }
            throw new IllegalStateException(
                    "The first event of an outing is OutingRegistered, not " + event.getClass());
        }
    }

    /**
     * @param expectedBackAt as it was said last
     * @param overdue that time has passed, and it is on record
     */
    record Out(OutingRegistered registered, Instant expectedBackAt, boolean overdue) implements OutingState {
        @Override
        public OutingState after(OutingEvent event) {
            return switch (event) {
                case OutingRegistered _ -> throw new IllegalStateException("The outing was registered twice");
                case OutingExtended e -> new Out(registered, e.expectedBackAt(), false);
                case ReturnOverdue _ -> new Out(registered, expectedBackAt, true);
                case ReturnRegistered e -> new Returned(registered, e.occurredAt());
            };
        }
    }

    record Returned(OutingRegistered registered, Instant returnedAt) implements OutingState {
        @Override
        public OutingState after(OutingEvent event) {
            throw new IllegalStateException("Nothing follows the return of an outing: " + event.getClass());
        }
    }
}
