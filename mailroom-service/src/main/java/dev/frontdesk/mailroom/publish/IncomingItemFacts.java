package dev.frontdesk.mailroom.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others may know of an incoming item: that it is there, for whom, and whether it was collected. Never from whom. */
final class IncomingItemFacts {

    private IncomingItemFacts() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemReceivedV1(
            String itemId,
            String kind,
            @Nullable String carrier,
            @Nullable String recipientId,
            Instant occurredAt) {

        static final String TYPE = "mailroom.item-received.v1";

        static ItemReceivedV1 from(ItemReceivedByAgent event) {
            return new ItemReceivedV1(
                    event.itemId(), event.kind(), event.carrier(), event.recipientId(), event.occurredAt());
        }
    }

    record RecipientAssignedV1(String itemId, String recipientId, Instant occurredAt) {

        static final String TYPE = "mailroom.recipient-assigned.v1";
    }

    record NotificationOverdueV1(String itemId, Instant dueAt, Instant occurredAt) {

        static final String TYPE = "mailroom.notification-overdue.v1";
    }

    /** @param takerIs recipient, named-proxy, deputy or same-department */
    record ItemDeliveredV1(String itemId, String recipientId, String takerIs, Instant occurredAt) {

        static final String TYPE = "mailroom.item-delivered.v1";
    }

    record ItemReturnedV1(String itemId, String carrier, String reason, Instant occurredAt) {

        static final String TYPE = "mailroom.item-returned.v1";
    }
}
