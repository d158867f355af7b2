package dev.frontdesk.visitor.room;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What became of the use of a room. Stored for ever: rename nothing, remove nothing. */
public sealed interface RoomUseEvent extends DomainEvent {

    String roomUseId();

    /** @param drink a word such as tea, water, coffee */
    record Drink(String drink, int cups) {}

    /** S91. @param refillEvery seconds, like {@code turnoverWithin}: the limits of this day, for good */
    @Revision("1")
    record VisitorSeated(
            String roomUseId,
            String visitId,
            String roomId,
            int people,
            long refillEvery,
            long turnoverWithin,
            String rule,
            Instant occurredAt)
            implements RoomUseEvent {}

    /** S92. Tea for the first time. */
    @Revision("1")
    record RefreshmentServed(String roomUseId, List<Drink> drinks, Instant refillDueAt, String rule, Instant occurredAt)
            implements RoomUseEvent {}

    /** S94. Nobody had come by {@code dueAt}. */
    @Revision("1")
    record RefillDue(String roomUseId, Instant dueAt, String rule, Instant occurredAt) implements RoomUseEvent {}

    /** S94. @param lateMillis 0 when it came by {@code dueAt} */
    @Revision("1")
    record RefillServed(
            String roomUseId,
            List<Drink> drinks,
            Instant dueAt,
            long lateMillis,
            Instant refillDueAt,
            String rule,
            Instant occurredAt)
            implements RoomUseEvent {}

    /** S94. Not late but left out. @param reason a word of {@link SkipReason} */
    @Revision("1")
    record RefillSkipped(
            String roomUseId, String reason, Instant dueAt, Instant refillDueAt, String rule, Instant occurredAt)
            implements RoomUseEvent {}

    /** S95, S96. The visitors left; the room is to be tidied. */
    @Revision("1")
    record TurnoverStarted(String roomUseId, Instant turnoverDueAt, String rule, Instant occurredAt)
            implements RoomUseEvent {}

    /** S96. Nobody had said by {@code dueAt} that the room is tidy. */
    @Revision("1")
    record TurnoverOverdue(String roomUseId, Instant dueAt, String rule, Instant occurredAt) implements RoomUseEvent {}

    /** S96. @param lateMillis 0 when it was done by {@code dueAt} */
    @Revision("1")
    record TurnoverCompleted(String roomUseId, Instant dueAt, long lateMillis, String rule, Instant occurredAt)
            implements RoomUseEvent {}
}
