package dev.frontdesk.mailroom.dispatch;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a dispatch. */
public sealed interface DispatchBatchCommand {

    DispatchBatchId batchId();

    Instant at();

    /** S127. @param itemIds what the courier took along, in the order of the list */
    record RecordPickUp(
            @TargetAggregateIdentifier DispatchBatchId batchId,
            String carrier,
            List<String> itemIds,
            String place,
            Instant at)
            implements DispatchBatchCommand {

        public RecordPickUp {
            itemIds = List.copyOf(itemIds);
        }
    }
}
