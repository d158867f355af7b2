package dev.frontdesk.mailroom.dispatch;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What became of a dispatch 发送清单. Stored for ever: rename nothing, remove nothing. */
public sealed interface DispatchBatchEvent extends DomainEvent {

    String batchId();

    /** S127, S131. {@code itemIds} in the order of the list. */
    @Revision("1")
    record BatchDispatched(
            String batchId, String carrier, List<String> itemIds, String place, String rule, Instant occurredAt)
            implements DispatchBatchEvent {

        public BatchDispatched {
            itemIds = List.copyOf(itemIds);
        }
    }
}
