package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.custody.CustodyLink.Handover;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.HandOverItem;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemState.Held;
import java.util.List;

/** Who may take an item, and by what evidence. */
final class HandOverDecider {

    private HandOverDecider() {}

    static List<IncomingItemEvent> handedOver(Held held, HandOverItem command) {
        var id = command.itemId();
        var told = held.told();
        if (told == null) {
            throw IncomingItemRejection.recipientMissing(id);
        }
        if (!command.taker().active()) {
            throw IncomingItemRejection.takerLeft(id);
        }
        var takerIs = takerIs(held, told.recipientId(), command);
        if (!command.evidence().right()) {
            throw IncomingItemRejection.codeWrong(id);
        }
        var signature = command.evidence().signature();
        var handover = new Handover(
                "desk:" + command.givenBy(),
                "staff:" + command.taker().staffId(),
                held.first().place(),
                command.evidence().kind(),
                signature == null ? null : signature.digest());
        return List.of(new ItemDeliveredToRecipient(
                id.value(),
                told.recipientId(),
                command.taker().staffId(),
                takerIs,
                told.relayId(),
                signature,
                CustodyLink.after(held.last(), id.value(), handover, command.at()),
                command.at()));
    }

    /** A private item goes to the recipient, or to whom the recipient named, and to nobody else. */
    private static String takerIs(Held held, String recipientId, HandOverItem command) {
        var taker = command.taker();
        if (taker.staffId().equals(recipientId)) {
            return "recipient";
        }
        if (held.proxies().contains(taker.staffId())) {
            return "named-proxy";
        }
        if (!held.isPrivate() && taker.deputy()) {
            return "deputy";
        }
        if (!held.isPrivate() && taker.sameDepartment() && command.departmentMayCollect()) {
            return "same-department";
        }
        throw IncomingItemRejection.takerNotEntitled(command.itemId());
    }
}
