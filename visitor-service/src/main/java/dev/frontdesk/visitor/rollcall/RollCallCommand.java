package dev.frontdesk.visitor.rollcall;

import dev.frontdesk.visitor.rollcall.RollCallEvent.Listed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Mark;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a roll call. */
public sealed interface RollCallCommand {

    RollCallId rollCallId();

    Instant at();

    /** @param list who is in the house at {@code at}, as far as is known; the log had come to ({@code tx}, {@code position}) */
    record StartRollCall(
            @TargetAggregateIdentifier RollCallId rollCallId,
            boolean drill,
            List<Listed> list,
            long tx,
            long position,
            Instant at)
            implements RollCallCommand {}

    /** Some words of one device, in any order. */
    record MarkPeople(@TargetAggregateIdentifier RollCallId rollCallId, List<Mark> marks, Instant at)
            implements RollCallCommand {}

    record CloseRollCall(@TargetAggregateIdentifier RollCallId rollCallId, Instant at) implements RollCallCommand {}
}
