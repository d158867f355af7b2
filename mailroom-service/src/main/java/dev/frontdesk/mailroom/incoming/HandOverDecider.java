package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.custody.CustodyLink.Handover;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.HandOverItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordWrongCode;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.PickupCodeRefused;
import dev.frontdesk.mailroom.incoming.IncomingItemState.Held;
import java.util.List;

/** Who may take an item, and by what evidence. */
final class HandOverDecider {

    /** A code has six digits: after so many wrong ones only a signature is taken, until there is a new notice. */
    static final int MOST_WRONG_CODES = 5;

    private HandOverDecider() {}

    static List<IncomingItemEvent> wrongCode(Held held, RecordWrongCode command) {
        if (held.wrongCodes() >= MOST_WRONG_CODES) {
            return List.of();
        }
        return List.of(new PickupCodeRefused(
                command.itemId().value(), command.takerId(), held.wrongCodes() + 1, command.at()));
    }

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
        if (command.evidence().signature() == null && held.wrongCodes() >= MOST_WRONG_CODES) {
            throw IncomingItemRejection.codeLocked(id);
        }
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
