package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.Presence.Gone;
import dev.frontdesk.visitor.visit.Presence.Here;
import dev.frontdesk.visitor.visit.Presence.Inferred;
import dev.frontdesk.visitor.visit.Presence.TurnedAway;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectDetails;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectEntry;
import dev.frontdesk.visitor.visit.VisitCommand.Field;
import dev.frontdesk.visitor.visit.VisitEvent.DetailsCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.EntryCorrected;
import dev.frontdesk.visitor.visit.VisitState.Arrived;
import java.time.Instant;
import java.util.List;

/** S103. Nothing in a register is replaced: the old value stays, struck through, with reason, person and time. */
final class CorrectionDecider {

    private CorrectionDecider() {}

    static List<VisitEvent> details(Arrived visit, CorrectDetails command) {
        var before = visit.now().details();
        var details = command.details();
        if (before.ref().equals(details.ref())) {
            return List.of();
        }
        return List.of(new DetailsCorrected(
                command.visitId().value(),
                details.ref(),
                details.person(),
                details.digest(),
                before.ref(),
                command.reason().ref(),
                command.reason().person(),
                "S103",
                command.at()));
    }

    static List<VisitEvent> entry(Arrived visit, CorrectEntry command) {
        var before = visit.now().value(command.field());
        if (command.value().equals(before)) {
            return List.of();
        }
        if (command.field() == Field.ARRIVED_AT
                && Instant.parse(command.value()).isAfter(seenSince(visit))) {
            throw VisitRejection.arrivalAfterLastSeen(command.visitId());
        }
        return List.of(new EntryCorrected(
                command.visitId().value(),
                command.field().word(),
                before,
                command.value(),
                command.reason().ref(),
                command.reason().person(),
                "S103",
                command.at()));
    }

    /** What was seen of the visitor after the arrival; never, where that is the last that was seen. */
    private static Instant seenSince(Arrived visit) {
        return switch (visit.presence()) {
            case Here here -> here.seenAt().equals(visit.now().arrivedAt()) ? Instant.MAX : here.seenAt();
            case TurnedAway(var at) -> at;
            case Gone(var at, var _) -> at;
            case Inferred(var _, var notAfter) -> notAfter;
        };
    }
}
