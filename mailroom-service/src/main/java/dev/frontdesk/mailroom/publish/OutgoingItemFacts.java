package dev.frontdesk.mailroom.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others may know of an outgoing item: who pays for it and who carries it. Never to whom it goes or what it is. */
final class OutgoingItemFacts {

    private OutgoingItemFacts() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutgoingItemRegisteredV1(
            String itemId,
            String senderId,
            String itemClass,
            String carriage,
            @Nullable String carrier,
            String costCentre,
            @Nullable Integer pieces,
            @Nullable Long valueCents,
            Instant occurredAt) {

        static final String TYPE = "mailroom.outgoing-item-registered.v1";

        static OutgoingItemRegisteredV1 from(OutgoingItemRegistered event) {
            var entry = event.entry();
            return new OutgoingItemRegisteredV1(
                    event.itemId(),
                    event.senderId(),
                    entry.itemClass(),
                    entry.carriage(),
                    entry.carrier(),
                    entry.costCentre(),
                    entry.pieces(),
                    entry.valueCents(),
                    event.occurredAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutgoingItemCorrectedV1(
            String itemId,
            String itemClass,
            String carriage,
            @Nullable String carrier,
            String costCentre,
            @Nullable Integer pieces,
            @Nullable Long valueCents,
            Instant occurredAt) {

        static final String TYPE = "mailroom.outgoing-item-corrected.v1";

        static OutgoingItemCorrectedV1 from(OutgoingItemCorrected event) {
            var entry = event.entry();
            return new OutgoingItemCorrectedV1(
                    event.itemId(),
                    entry.itemClass(),
                    entry.carriage(),
                    entry.carrier(),
                    entry.costCentre(),
                    entry.pieces(),
                    entry.valueCents(),
                    event.occurredAt());
        }
    }

    record ItemDispatchedV1(String itemId, String batchId, String carrier, Instant occurredAt) {

        static final String TYPE = "mailroom.item-dispatched.v1";

        static ItemDispatchedV1 from(ItemDispatched event) {
            return new ItemDispatchedV1(event.itemId(), event.batchId(), event.carrier(), event.occurredAt());
        }
    }

    record ItemSelfConsignedV1(String itemId, Instant occurredAt) {

        static final String TYPE = "mailroom.item-self-consigned.v1";

        static ItemSelfConsignedV1 from(ItemSelfConsigned event) {
            return new ItemSelfConsignedV1(event.itemId(), event.occurredAt());
        }
    }

    record OutgoingItemCancelledV1(String itemId, Instant occurredAt) {

        static final String TYPE = "mailroom.outgoing-item-cancelled.v1";
    }

    record WaybillAttachedV1(String itemId, String carrier, String waybill, Instant occurredAt) {

        static final String TYPE = "mailroom.waybill-attached.v1";
    }
}
