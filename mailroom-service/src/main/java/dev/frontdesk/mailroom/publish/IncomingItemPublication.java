package dev.frontdesk.mailroom.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemException;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReturned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NoticeSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.NotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupCodeRefused;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupReminded;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ProxyNamed;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientNotified;
import dev.frontdesk.mailroom.publish.IncomingItemFacts.ItemDeliveredV1;
import dev.frontdesk.mailroom.publish.IncomingItemFacts.ItemReceivedV1;
import dev.frontdesk.mailroom.publish.IncomingItemFacts.ItemReturnedV1;
import dev.frontdesk.mailroom.publish.IncomingItemFacts.NotificationOverdueV1;
import dev.frontdesk.mailroom.publish.IncomingItemFacts.RecipientAssignedV1;
import dev.frontdesk.mailroom.publish.RelayFacts.RelayDoneV1;
import dev.frontdesk.mailroom.publish.RelayFacts.RelayRequestedV1;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what became of incoming items, and asks for their recipients to be told. */
@Component
class IncomingItemPublication implements Publication {

    static final String TOPIC = "frontdesk.mailroom.incoming-items.v1";
    static final String RELAYS = "frontdesk.mailroom.relays.v1";

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof IncomingItemEvent event ? facts(event) : List.of();
    }

    private static List<PublicFact> facts(IncomingItemEvent event) {
        return switch (event) {
            case ItemReceivedByAgent received -> received(received);
            case RecipientAssigned assigned ->
                List.of(
                        relay(RelayRequestedV1.from(assigned)),
                        fact(
                                RecipientAssignedV1.TYPE,
                                new RecipientAssignedV1(
                                        assigned.itemId(), assigned.recipientId(), assigned.occurredAt())));
            case PickupReminded reminded -> List.of(relay(RelayRequestedV1.from(reminded)));
            case NotificationOverdue overdue ->
                List.of(fact(
                        NotificationOverdueV1.TYPE,
                        new NotificationOverdueV1(overdue.itemId(), overdue.dueAt(), overdue.occurredAt())));
            case ItemDeliveredToRecipient delivered ->
                ended(
                        delivered,
                        delivered.relayId(),
                        fact(
                                ItemDeliveredV1.TYPE,
                                new ItemDeliveredV1(
                                        delivered.itemId(),
                                        delivered.recipientId(),
                                        delivered.takerIs(),
                                        delivered.occurredAt())));
            case ItemReturned returned ->
                ended(
                        returned,
                        returned.relayId(),
                        fact(
                                ItemReturnedV1.TYPE,
                                new ItemReturnedV1(
                                        returned.itemId(),
                                        returned.carrier(),
                                        returned.reason(),
                                        returned.occurredAt())));
            case RecipientNotified _, NoticeSeen _, ItemException _, ProxyNamed _, PickupCodeRefused _ -> List.of();
        };
    }

    private static List<PublicFact> received(ItemReceivedByAgent event) {
        var notice = event.notice();
        var recipientId = event.recipientId();
        var told = fact(ItemReceivedV1.TYPE, ItemReceivedV1.from(event));
        return notice == null || recipientId == null
                ? List.of(told)
                : List.of(relay(RelayRequestedV1.from(event, recipientId, notice)), told);
    }

    private static List<PublicFact> ended(IncomingItemEvent event, @Nullable String relayId, PublicFact fact) {
        if (relayId == null) {
            return List.of(fact);
        }
        var done = new RelayDoneV1(relayId, event.itemId(), event.occurredAt());
        return List.of(fact, new PublicFact(RELAYS, RelayDoneV1.TYPE, done));
    }

    private static PublicFact relay(RelayRequestedV1 request) {
        return new PublicFact(RELAYS, RelayRequestedV1.TYPE, request);
    }

    private static PublicFact fact(String type, Object data) {
        return new PublicFact(TOPIC, type, data);
    }
}
