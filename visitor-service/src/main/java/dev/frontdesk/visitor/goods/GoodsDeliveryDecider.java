package dev.frontdesk.visitor.goods;

import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.MarkInspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RecordInspection;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RecordPayment;
import dev.frontdesk.visitor.goods.GoodsDeliveryCommand.RequestInspection;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsAccepted;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.GoodsRejected;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionOverdue;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.InspectionRequested;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentMade;
import dev.frontdesk.visitor.goods.GoodsDeliveryEvent.PaymentRefused;
import dev.frontdesk.visitor.goods.GoodsDeliveryState.AtTheDoor;
import dev.frontdesk.visitor.goods.GoodsDeliveryState.NotAtTheDoor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every rule of goods at the door. Same state, same command, same answer: no clock, no chance, no framework. */
final class GoodsDeliveryDecider {

    private GoodsDeliveryDecider() {}

    static List<GoodsDeliveryEvent> decide(GoodsDeliveryState state, GoodsDeliveryCommand command) {
        return switch (state) {
            case NotAtTheDoor _ when command instanceof RequestInspection request -> List.of(requested(request));
            case NotAtTheDoor _ -> throw GoodsDeliveryRejection.notRegistered(command.goodsId());
            case AtTheDoor door ->
                switch (command) {
                    case RequestInspection request -> same(door.requested(), request);
                    case RecordInspection inspection -> answered(door, command, inspected(door, inspection));
                    case RecordPayment payment -> answered(door, command, paid(door, payment));
                    case MarkInspectionOverdue overdue -> overdue(door, overdue);
                };
        };
    }

    private static InspectionRequested requested(RequestInspection command) {
        var id = command.goodsId();
        var purchaser = command.purchaser();
        var details = command.details();
        return new InspectionRequested(
                id.value(),
                command.purpose().word(),
                purchaser.responsibilityId(),
                purchaser.staffId(),
                purchaser.extension(),
                details.ref(),
                details.person(),
                details.digest(),
                command.count(),
                command.links().visitId(),
                command.links().itemId(),
                id.relayId(),
                command.at().plus(command.within()),
                command.within().toSeconds(),
                purchaser.rule(),
                command.at());
    }

    /** The moment, the limit and who is purchaser today are left out on purpose: a retry may bring others. */
    private static List<GoodsDeliveryEvent> same(InspectionRequested first, RequestInspection again) {
        if (!first.purpose().equals(again.purpose().word())
                || !first.responsibilityId().equals(again.purchaser().responsibilityId())
                || !first.digest().equals(again.details().digest())
                || first.count() != again.count()) {
            throw GoodsDeliveryRejection.idTaken(again.goodsId());
        }
        return List.of();
    }

    /** Said once; said again the same, nothing happens. */
    private static List<GoodsDeliveryEvent> answered(
            AtTheDoor door, GoodsDeliveryCommand command, List<GoodsDeliveryEvent> answers) {
        if (command.at().isBefore(door.requested().occurredAt())) {
            throw GoodsDeliveryRejection.before(command.goodsId());
        }
        if (door.answers().isEmpty()) {
            return answers;
        }
        if (!kinds(door.answers()).equals(kinds(answers))) {
            throw GoodsDeliveryRejection.answered(command.goodsId());
        }
        return List.of();
    }

    private static List<GoodsDeliveryEvent> inspected(AtTheDoor door, RecordInspection command) {
        var id = command.goodsId();
        var requested = door.requested();
        requirePurpose(requested, GoodsPurpose.DELIVERY, id);
        if (command.accepted() + command.rejected() != requested.count()) {
            throw GoodsDeliveryRejection.wrongCount(id, requested.count());
        }
        var reason = command.reason();
        if ((command.rejected() > 0) != (reason != null)) {
            throw GoodsDeliveryRejection.reasonMissing(id);
        }
        var late = late(requested.dueAt(), command.at());
        var events = new ArrayList<GoodsDeliveryEvent>();
        if (command.accepted() > 0) {
            events.add(new GoodsAccepted(
                    id.value(),
                    command.staffId(),
                    command.accepted(),
                    late,
                    requested.relayId(),
                    requested.rule(),
                    command.at()));
        }
        if (reason != null) {
            events.add(new GoodsRejected(
                    id.value(),
                    command.staffId(),
                    command.rejected(),
                    reason.word(),
                    late,
                    requested.relayId(),
                    requested.rule(),
                    command.at()));
        }
        return List.copyOf(events);
    }

    private static List<GoodsDeliveryEvent> paid(AtTheDoor door, RecordPayment command) {
        var id = command.goodsId();
        var requested = door.requested();
        requirePurpose(requested, GoodsPurpose.PAYMENT_COLLECTION, id);
        var late = late(requested.dueAt(), command.at());
        var reason = command.reason();
        return List.of(
                reason == null
                        ? new PaymentMade(
                                id.value(),
                                command.staffId(),
                                late,
                                requested.relayId(),
                                requested.rule(),
                                command.at())
                        : new PaymentRefused(
                                id.value(),
                                command.staffId(),
                                reason.word(),
                                late,
                                requested.relayId(),
                                requested.rule(),
                                command.at()));
    }

    private static void requirePurpose(InspectionRequested requested, GoodsPurpose purpose, GoodsId id) {
        if (!requested.purpose().equals(purpose.word())) {
            throw GoodsDeliveryRejection.anotherPurpose(id);
        }
    }

    /** At the limit itself there is still time. */
    private static List<GoodsDeliveryEvent> overdue(AtTheDoor door, MarkInspectionOverdue command) {
        var requested = door.requested();
        return door.overdue() || !door.answers().isEmpty() || !command.at().isAfter(requested.dueAt())
                ? List.of()
                : List.of(new InspectionOverdue(
                        command.goodsId().value(), requested.dueAt(), requested.rule(), command.at()));
    }

    /** What was said, without when. */
    private static List<String> kinds(List<GoodsDeliveryEvent> answers) {
        return answers.stream()
                .map(answer -> switch (answer) {
                    case GoodsAccepted accepted -> "accepted " + accepted.count();
                    case GoodsRejected rejected -> "rejected " + rejected.count() + " " + rejected.reason();
                    case PaymentMade _ -> "paid";
                    case PaymentRefused refused -> "refused " + refused.reason();
                    case InspectionRequested _, InspectionOverdue _ -> "";
                })
                .toList();
    }

    private static long late(Instant dueAt, Instant at) {
        return at.isAfter(dueAt) ? Duration.between(dueAt, at).toMillis() : 0;
    }
}
