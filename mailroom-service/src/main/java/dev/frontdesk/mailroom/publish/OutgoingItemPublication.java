package dev.frontdesk.mailroom.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemCharged;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemHandedToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSealed;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCancelled;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAdded;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillCorrected;
import dev.frontdesk.mailroom.publish.OutgoingItemFacts.ItemDispatchedV1;
import dev.frontdesk.mailroom.publish.OutgoingItemFacts.ItemSelfConsignedV1;
import dev.frontdesk.mailroom.publish.OutgoingItemFacts.OutgoingItemCancelledV1;
import dev.frontdesk.mailroom.publish.OutgoingItemFacts.OutgoingItemCorrectedV1;
import dev.frontdesk.mailroom.publish.OutgoingItemFacts.OutgoingItemRegisteredV1;
import dev.frontdesk.mailroom.publish.OutgoingItemFacts.WaybillAttachedV1;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what became of outgoing items. */
@Component
class OutgoingItemPublication implements Publication {

    static final String TOPIC = "frontdesk.mailroom.outgoing-items.v1";

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof OutgoingItemEvent event ? facts(event) : List.of();
    }

    private static List<PublicFact> facts(OutgoingItemEvent event) {
        return switch (event) {
            case OutgoingItemRegistered registered ->
                fact(OutgoingItemRegisteredV1.TYPE, OutgoingItemRegisteredV1.from(registered));
            case ItemDispatched dispatched -> fact(ItemDispatchedV1.TYPE, ItemDispatchedV1.from(dispatched));
            case ItemSelfConsigned consigned -> fact(ItemSelfConsignedV1.TYPE, ItemSelfConsignedV1.from(consigned));
            case WaybillAttached attached -> waybill(attached.itemId(), attached.carrier(), attached.waybill(), event);
            case WaybillCorrected corrected ->
                waybill(corrected.itemId(), corrected.carrier(), corrected.waybill(), event);
            case WaybillAdded added -> waybill(added.itemId(), added.carrier(), added.waybill(), event);
            case OutgoingItemCancelled cancelled ->
                fact(
                        OutgoingItemCancelledV1.TYPE,
                        new OutgoingItemCancelledV1(cancelled.itemId(), cancelled.occurredAt()));
            case OutgoingItemCorrected corrected ->
                fact(OutgoingItemCorrectedV1.TYPE, OutgoingItemCorrectedV1.from(corrected));
            case ItemSealed _, ItemHandedToDesk _, ItemCharged _ -> List.of();
        };
    }

    private static List<PublicFact> waybill(String item, String carrier, String number, OutgoingItemEvent event) {
        return fact(WaybillAttachedV1.TYPE, new WaybillAttachedV1(item, carrier, number, event.occurredAt()));
    }

    private static List<PublicFact> fact(String type, Object data) {
        return List.of(new PublicFact(TOPIC, type, data));
    }
}
