package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.custody.CustodyLink.Handover;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.AssignRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.HandOverItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.MarkNotificationOverdue;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.NameProxy;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RaiseException;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.ReceiveItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Recipient;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordNotified;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordSeen;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordWrongCode;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RemindRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.ReturnItem;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemException;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReceivedByAgent;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemReturned;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ProxyNamed;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.RecipientAssigned;
import dev.frontdesk.mailroom.incoming.IncomingItemState.Delivered;
import dev.frontdesk.mailroom.incoming.IncomingItemState.Held;
import dev.frontdesk.mailroom.incoming.IncomingItemState.NotReceived;
import dev.frontdesk.mailroom.incoming.IncomingItemState.Returned;
import dev.frontdesk.mailroom.item.ItemClass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every rule of an incoming item. Same state, same command, same answer: no clock, no chance, no framework. */
final class IncomingItemDecider {

    private IncomingItemDecider() {}

    static List<IncomingItemEvent> decide(IncomingItemState state, IncomingItemCommand command) {
        return switch (state) {
            case NotReceived _ when command instanceof ReceiveItem receive -> received(receive);
            case NotReceived _ -> throw IncomingItemRejection.notReceived(command.itemId());
            case Held held ->
                switch (command) {
                    case ReceiveItem again -> same(held.first(), again);
                    case AssignRecipient assign -> assigned(held, assign);
                    case RecordNotified notified -> NoticeDecider.notified(held, notified);
                    case RecordSeen seen -> NoticeDecider.seen(held, seen);
                    case MarkNotificationOverdue overdue -> NoticeDecider.overdue(held, overdue);
                    case RemindRecipient remind -> NoticeDecider.reminded(held, remind);
                    case RaiseException raise -> raised(held, raise);
                    case NameProxy name -> proxy(held, name);
                    case RecordWrongCode wrong -> HandOverDecider.wrongCode(held, wrong);
                    case HandOverItem handOver -> HandOverDecider.handedOver(held, handOver);
                    case ReturnItem giveBack -> returned(held, giveBack);
                };
            case Delivered delivered -> afterwards(delivered, command);
            case Returned returned -> afterwards(returned, command);
        };
    }

    private static List<IncomingItemEvent> received(ReceiveItem command) {
        if (command.itemClass() == ItemClass.PRIVATE && !command.privateAllowed()) {
            throw IncomingItemRejection.privateRefused(command.itemId());
        }
        var id = command.itemId();
        var carrier = command.carrier();
        var handover = new Handover(
                carrier == null ? "person:" + command.addressed().person() : "carrier:" + carrier,
                "desk:" + command.takenBy(),
                command.place(),
                command.scanned() ? "scan" : "typed",
                null);
        var recipient = command.recipient();
        var events = new ArrayList<IncomingItemEvent>();
        events.add(new ItemReceivedByAgent(
                id.value(),
                command.kind(),
                command.itemClass().word(),
                carrier,
                command.waybill(),
                command.addressed(),
                recipient == null ? null : recipient.staffId(),
                recipient == null ? null : recipient.how(),
                recipient == null ? null : notice(id, 1, recipient, command.at()),
                command.place(),
                CustodyLink.after(null, id.value(), handover, command.at()),
                "S70",
                command.at()));
        var exception = command.exception() == null && recipient == null ? ExceptionKind.UNKNOWN : command.exception();
        if (exception != null) {
            events.add(new ItemException(id.value(), exception.word(), null, command.at()));
        }
        return List.copyOf(events);
    }

    private static Notice notice(IncomingItemId id, int n, Recipient recipient, Instant at) {
        var limits = recipient.limits();
        return new Notice(
                relay(id, n),
                recipient.details(),
                recipient.code(),
                at.plus(limits.notifyWithin()),
                at.plus(limits.remindAfter()),
                limits.remindEvery().toSeconds(),
                limits.mostReminders());
    }

    /** {@code relay-incoming-<uuid>-n}; {@code n} counts the relays of one item from 1. */
    static String relay(IncomingItemId id, int n) {
        return "relay-" + id.value() + "-" + n;
    }

    /** The moment and the place are left out on purpose: a retry, or a second scan, brings others. */
    private static List<IncomingItemEvent> same(ItemReceivedByAgent first, ReceiveItem again) {
        var isSame = first.kind().equals(again.kind())
                && first.addressed().digest().equals(again.addressed().digest())
                && Objects.equals(first.waybill(), again.waybill());
        if (!isSame) {
            throw IncomingItemRejection.idTaken(again.itemId());
        }
        return List.of();
    }

    private static List<IncomingItemEvent> assigned(Held held, AssignRecipient command) {
        var before = held.told();
        var recipient = command.recipient();
        if (before != null && before.recipientId().equals(recipient.staffId())) {
            return List.of();
        }
        return List.of(new RecipientAssigned(
                command.itemId().value(),
                recipient.staffId(),
                before == null ? null : before.recipientId(),
                before == null ? null : before.relayId(),
                recipient.how(),
                notice(command.itemId(), held.relays() + 1, recipient, command.at()),
                command.at()));
    }

    private static List<IncomingItemEvent> raised(Held held, RaiseException command) {
        return held.steps().contains("exception " + command.kind().word())
                ? List.of()
                : List.of(new ItemException(
                        command.itemId().value(), command.kind().word(), command.note(), command.at()));
    }

    private static List<IncomingItemEvent> proxy(Held held, NameProxy command) {
        var told = held.told();
        if (told == null || !told.recipientId().equals(command.byStaff())) {
            throw IncomingItemRejection.notYours(command.itemId());
        }
        if (!command.proxyActive()) {
            throw IncomingItemRejection.takerLeft(command.itemId());
        }
        return held.proxies().contains(command.proxyId())
                ? List.of()
                : List.of(new ProxyNamed(command.itemId().value(), command.proxyId(), command.at()));
    }

    private static List<IncomingItemEvent> returned(Held held, ReturnItem command) {
        var handover = new Handover(
                "desk:" + command.givenBy(),
                "carrier:" + command.carrier(),
                held.first().place(),
                "returned:" + command.reason(),
                null);
        var told = held.told();
        return List.of(new ItemReturned(
                command.itemId().value(),
                command.carrier(),
                command.reason(),
                told == null ? null : told.relayId(),
                CustodyLink.after(held.last(), command.itemId().value(), handover, command.at()),
                command.at()));
    }

    /** Facts of a relay that come late change nothing any more. */
    private static List<IncomingItemEvent> afterwards(Delivered delivered, IncomingItemCommand command) {
        return switch (command) {
            case ReceiveItem again -> same(delivered.first(), again);
            case RecordNotified _, RecordSeen _, MarkNotificationOverdue _, RemindRecipient _ -> List.of();
            case HandOverItem again
            when again.taker().staffId().equals(delivered.to().takerId()) -> List.of();
            default -> throw IncomingItemRejection.delivered(command.itemId());
        };
    }

    private static List<IncomingItemEvent> afterwards(Returned returned, IncomingItemCommand command) {
        return switch (command) {
            case ReceiveItem again -> same(returned.first(), again);
            case RecordNotified _, RecordSeen _, MarkNotificationOverdue _, RemindRecipient _ -> List.of();
            case ReturnItem again when again.carrier().equals(returned.back().carrier()) -> List.of();
            default -> throw IncomingItemRejection.returned(command.itemId());
        };
    }
}
