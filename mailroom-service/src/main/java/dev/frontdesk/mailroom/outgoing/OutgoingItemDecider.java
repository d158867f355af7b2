package dev.frontdesk.mailroom.outgoing;

import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.custody.CustodyLink.Handover;
import dev.frontdesk.mailroom.item.Carriage;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.AttachWaybill;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.CancelOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.CorrectOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.HandToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.MarkSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RecordDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RegisterOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.SealItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.Written;
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
import dev.frontdesk.mailroom.outgoing.OutgoingItemState.NotRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemState.Registered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemState.Waybill;
import dev.frontdesk.mailroom.outgoing.OutgoingItemState.Where;
import java.util.List;
import java.util.Set;

/** Every rule of an outgoing item. Same state, same command, same answer: no clock, no chance, no framework. */
final class OutgoingItemDecider {

    private OutgoingItemDecider() {}

    static List<OutgoingItemEvent> decide(OutgoingItemState state, OutgoingItemCommand command) {
        return switch (state) {
            case NotRegistered _ when command instanceof RegisterOutgoingItem register -> List.of(registered(register));
            case NotRegistered _ -> throw OutgoingItemRejection.notRegistered(command.itemId());
            case Registered item when item.where() instanceof Where.Cancelled -> cancelled(item, command);
            case Registered item ->
                switch (command) {
                    case RegisterOutgoingItem again -> same(item, again);
                    case CorrectOutgoingItem correct -> corrected(item, correct);
                    case SealItem seal -> sealed(item, seal);
                    case HandToDesk hand -> handedToDesk(item, hand);
                    case MarkSelfConsigned mark -> selfConsigned(item, mark);
                    case RecordDispatched dispatched -> dispatched(item, dispatched);
                    case AttachWaybill attach -> waybill(item, attach);
                    case CancelOutgoingItem cancel -> List.of(cancelled(item, cancel));
                };
        };
    }

    /** S126, S128. */
    private static OutgoingItemEvent registered(RegisterOutgoingItem command) {
        requireFullDetails(command.itemId(), command.entry(), command.written());
        return new OutgoingItemRegistered(
                command.itemId().value(), command.senderId(), command.entry(), "S126", command.at());
    }

    /** The moment is left out on purpose: a retry that leaves it to the desk's clock brings another one. */
    private static List<OutgoingItemEvent> same(Registered item, RegisterOutgoingItem again) {
        var first = item.first();
        if (!first.senderId().equals(again.senderId()) || !first.entry().says(again.entry())) {
            throw OutgoingItemRejection.idTaken(again.itemId());
        }
        return List.of();
    }

    private static List<OutgoingItemEvent> corrected(Registered item, CorrectOutgoingItem command) {
        requireFullDetails(command.itemId(), command.entry(), command.written());
        if (item.entry().says(command.entry())) {
            return List.of();
        }
        return List.of(new OutgoingItemCorrected(
                command.itemId().value(), command.entry(), command.reason(), "S126", command.at()));
    }

    private static void requireFullDetails(OutgoingItemId id, RegisterEntry entry, Set<Written> written) {
        var missing = FullDetails.missing(entry, written);
        if (!missing.isEmpty()) {
            throw OutgoingItemRejection.detailsMissing(id, missing);
        }
    }

    /** S125. What has left the sender was sealed before; told again it changes nothing. */
    private static List<OutgoingItemEvent> sealed(Registered item, SealItem command) {
        return item.where() instanceof Where.WithSender(var sealed) && !sealed
                ? List.of(new ItemSealed(command.itemId().value(), "S125", command.at()))
                : List.of();
    }

    /** S125, S127. */
    private static List<OutgoingItemEvent> handedToDesk(Registered item, HandToDesk command) {
        if (item.entry().carriage().equals(Carriage.COACH.word())) {
            throw OutgoingItemRejection.sentBySender(command.itemId());
        }
        return switch (item.where()) {
            case Where.WithSender(var sealed) when !sealed -> throw OutgoingItemRejection.notSealed(command.itemId());
            case Where.WithSender _ -> List.of(handed(item, command));
            case Where.AtDesk _ -> List.of();
            case Where.Dispatched _, Where.SelfConsigned _ -> throw OutgoingItemRejection.gone(command.itemId());
            case Where.Cancelled _ -> throw OutgoingItemRejection.cancelled(command.itemId());
        };
    }

    private static OutgoingItemEvent handed(Registered item, HandToDesk command) {
        var handover = new Handover(
                "staff:" + item.first().senderId(), "desk:" + command.takenBy(), command.place(), "handed-over", null);
        var link = CustodyLink.after(null, command.itemId().value(), handover, command.at());
        return new ItemHandedToDesk(command.itemId().value(), command.weightGrams(), link, "S127", command.at());
    }

    /** S129, S130. */
    private static List<OutgoingItemEvent> selfConsigned(Registered item, MarkSelfConsigned command) {
        if (!item.entry().carriage().equals(Carriage.COACH.word())) {
            throw OutgoingItemRejection.sentByDesk(command.itemId());
        }
        return item.where() instanceof Where.SelfConsigned
                ? List.of()
                : List.of(new ItemSelfConsigned(command.itemId().value(), "S130", command.at()));
    }

    /** S127. The desk sends everything, and only what it was handed. */
    private static List<OutgoingItemEvent> dispatched(Registered item, RecordDispatched command) {
        return switch (item.where()) {
            case Where.AtDesk(var last) -> dispatched(last, command);
            case Where.Dispatched(var batchId) when batchId.equals(command.batchId()) -> List.of();
            case Where.Dispatched _, Where.SelfConsigned _ -> throw OutgoingItemRejection.gone(command.itemId());
            case Where.WithSender _ -> throw OutgoingItemRejection.notAtDesk(command.itemId());
            case Where.Cancelled _ -> throw OutgoingItemRejection.cancelled(command.itemId());
        };
    }

    private static List<OutgoingItemEvent> dispatched(CustodyLink last, RecordDispatched command) {
        var handover = new Handover(
                "desk:" + command.givenBy(),
                "carrier:" + command.carrier(),
                command.place(),
                "dispatch-list:" + command.batchId(),
                null);
        var link = CustodyLink.after(last, command.itemId().value(), handover, command.at());
        var id = command.itemId().value();
        var sent = new ItemDispatched(id, command.batchId(), command.carrier(), link, "S127", command.at());
        var account = command.accountId();
        return account == null ? List.of(sent) : List.of(sent, new ItemCharged(id, account, "S131", command.at()));
    }

    /** Not what has left; what lies at the desk is given back by the desk. */
    private static OutgoingItemEvent cancelled(Registered item, CancelOutgoingItem command) {
        var id = command.itemId().value();
        var giver = command.givenBy();
        return switch (item.where()) {
            case Where.WithSender _ -> new OutgoingItemCancelled(id, command.reason(), null, "S126", command.at());
            case Where.AtDesk(var last)
            when giver != null -> {
                var handover = new Handover(
                        "desk:" + giver, "staff:" + item.first().senderId(), command.place(), "cancelled", null);
                var link = CustodyLink.after(last, id, handover, command.at());
                yield new OutgoingItemCancelled(id, command.reason(), link, "S126", command.at());
            }
            case Where.AtDesk _ -> throw OutgoingItemRejection.atDesk(command.itemId());
            case Where.Dispatched _, Where.SelfConsigned _ -> throw OutgoingItemRejection.gone(command.itemId());
            case Where.Cancelled _ -> throw OutgoingItemRejection.cancelled(command.itemId());
        };
    }

    private static List<OutgoingItemEvent> cancelled(Registered item, OutgoingItemCommand command) {
        return switch (command) {
            case RegisterOutgoingItem again -> same(item, again);
            case CancelOutgoingItem _ -> List.of();
            default -> throw OutgoingItemRejection.cancelled(command.itemId());
        };
    }

    /** S131. One number per parcel; another one only with a reason. */
    private static List<OutgoingItemEvent> waybill(Registered item, AttachWaybill command) {
        if (item.where() instanceof Where.WithSender) {
            throw OutgoingItemRejection.notAtDesk(command.itemId());
        }
        var before = item.waybills();
        var id = command.itemId().value();
        if (before.isEmpty()) {
            return List.of(new WaybillAttached(
                    id, command.carrier(), command.waybill(), command.stub(), "S131", command.at()));
        }
        if (before.contains(new Waybill(command.carrier(), command.waybill()))) {
            return List.of();
        }
        if (command.further()) {
            return List.of(
                    new WaybillAdded(id, command.carrier(), command.waybill(), command.stub(), "S131", command.at()));
        }
        var reason = command.reason();
        if (reason == null) {
            throw OutgoingItemRejection.waybillAttached(command.itemId());
        }
        return List.of(new WaybillCorrected(
                id, command.carrier(), command.waybill(), command.stub(), reason, "S131", command.at()));
    }
}
