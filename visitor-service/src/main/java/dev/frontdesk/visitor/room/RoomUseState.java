package dev.frontdesk.visitor.room;

import dev.frontdesk.visitor.room.RoomUseEvent.RefillDue;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillServed;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillSkipped;
import dev.frontdesk.visitor.room.RoomUseEvent.RefreshmentServed;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverCompleted;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverOverdue;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverStarted;
import dev.frontdesk.visitor.room.RoomUseEvent.VisitorSeated;
import java.time.Instant;

/** What a decision about the use of a room needs to know, and nothing else. */
sealed interface RoomUseState {

    RoomUseState after(RoomUseEvent event);

    record Empty() implements RoomUseState {

        @Override
        public RoomUseState after(RoomUseEvent event) {
            if (event instanceof VisitorSeated seated) {
                return new Seated(seated);
            }
            throw unexpected(event);
        }
    }

    record Seated(VisitorSeated seated) implements RoomUseState {

        @Override
        public RoomUseState after(RoomUseEvent event) {
            return switch (event) {
                case RefreshmentServed served -> new Served(seated, served.refillDueAt(), false, served.occurredAt());
                case TurnoverStarted started -> new Turning(seated, started, false);
                default -> throw unexpected(event);
            };
        }
    }

    /**
     * @param marked the clock has said that it is due
     * @param last when somebody was last served, or not to be
     */
    record Served(VisitorSeated seated, Instant refillDueAt, boolean marked, Instant last) implements RoomUseState {

        @Override
        public RoomUseState after(RoomUseEvent event) {
            return switch (event) {
                case RefillDue _ -> new Served(seated, refillDueAt, true, last);
                case RefillServed served -> new Served(seated, served.refillDueAt(), false, served.occurredAt());
                case RefillSkipped skipped -> new Served(seated, skipped.refillDueAt(), false, skipped.occurredAt());
                case TurnoverStarted started -> new Turning(seated, started, false);
                default -> throw unexpected(event);
            };
        }
    }

    /** @param overdue the clock has said so */
    record Turning(VisitorSeated seated, TurnoverStarted started, boolean overdue) implements RoomUseState {

        @Override
        public RoomUseState after(RoomUseEvent event) {
            return switch (event) {
                case TurnoverOverdue _ -> new Turning(seated, started, true);
                case TurnoverCompleted _ -> new Tidy(seated);
                default -> throw unexpected(event);
            };
        }
    }

    record Tidy(VisitorSeated seated) implements RoomUseState {

        @Override
        public RoomUseState after(RoomUseEvent event) {
            throw unexpected(event);
        }
    }

    private static IllegalStateException unexpected(RoomUseEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " does not follow here: " + event.roomUseId());
    }
}
