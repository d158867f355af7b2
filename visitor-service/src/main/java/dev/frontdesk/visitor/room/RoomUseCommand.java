package dev.frontdesk.visitor.room;

import dev.frontdesk.visitor.room.RoomUseEvent.Drink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the use of a room. {@link #at()} is when it happened, as the desk says. */
public sealed interface RoomUseCommand {

    RoomUseId roomUseId();

    Instant at();

    /**
     * S91. The visitors of a visit take their seats.
     *
     * @param refillEvery S94. The site's limit of this day
     * @param turnoverWithin S96. Likewise
     */
    record SeatVisitor(
            @TargetAggregateIdentifier RoomUseId roomUseId,
            String visitId,
            String roomId,
            int people,
            Duration refillEvery,
            Duration turnoverWithin,
            Instant at)
            implements RoomUseCommand {}

    /** S92, S94. The first time it is tea, later a refill. @param drinks none: the same again */
    record ServeRefreshment(@TargetAggregateIdentifier RoomUseId roomUseId, List<Drink> drinks, Instant at)
            implements RoomUseCommand {}

    /** S94. Nobody is to have any this time. */
    record SkipRefill(@TargetAggregateIdentifier RoomUseId roomUseId, SkipReason reason, Instant at)
            implements RoomUseCommand {}

    /** The clock says that cups are empty. */
    record MarkRefillDue(@TargetAggregateIdentifier RoomUseId roomUseId, Instant at) implements RoomUseCommand {}

    /** S95. The visitors leave the room. */
    record VacateRoom(@TargetAggregateIdentifier RoomUseId roomUseId, Instant at) implements RoomUseCommand {}

    /** The clock says that the room should be tidy by now. */
    record MarkTurnoverOverdue(@TargetAggregateIdentifier RoomUseId roomUseId, Instant at) implements RoomUseCommand {}

    /** S96. Cups and ashtrays are gone, tables and chairs in place. */
    record CompleteTurnover(@TargetAggregateIdentifier RoomUseId roomUseId, Instant at) implements RoomUseCommand {}
}
