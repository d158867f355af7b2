package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.Presence.Gone;
import dev.frontdesk.visitor.visit.Presence.Here;
import dev.frontdesk.visitor.visit.Presence.Inferred;
import dev.frontdesk.visitor.visit.Presence.TurnedAway;
import dev.frontdesk.visitor.visit.VisitCommand.AdmitVisitor;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.InferDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.RecordBreak;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.RecordReturn;
import dev.frontdesk.visitor.visit.VisitCommand.TurnAwayVisitor;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.StayedPastClosing;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorOnBreak;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorReturned;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import dev.frontdesk.visitor.visit.VisitState.Arrived;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** S34, S45 to S47, S58. Who is let in, who is turned away, who has left and how that is known. */
final class StayDecider {

    private static final String OPEN = "open";
    private static final String APPOINTMENT = "appointment";

    private StayDecider() {}

    /** S46, S47. Where the kind takes a decision, nobody gets in without a recorded one. */
    static List<VisitEvent> admit(Arrived visit, AdmitVisitor command) {
        var here = here(visit, command);
        if (here.admitted()) {
            return List.of();
        }
        notBefore(command.at(), visit, command);
        var decision = visit.asking().decision();
        if (decision instanceof Decision.Accepted(var accepted)) {
            return List.of(admitted(command, accepted.staffId(), visit));
        }
        if (decision instanceof Decision.Declined || !mayComeInWithout(visit)) {
            throw VisitRejection.decisionMissing(command.visitId());
        }
        return List.of(admitted(command, null, visit));
    }

    private static boolean mayComeInWithout(Arrived visit) {
        var first = visit.now().first();
        return first.admission().equals(OPEN)
                || first.admission().equals(APPOINTMENT) && Boolean.TRUE.equals(first.appointment());
    }

    private static VisitorAdmitted admitted(AdmitVisitor command, @Nullable String receivedBy, Arrived visit) {
        return new VisitorAdmitted(
                command.visitId().value(), receivedBy, visit.now().first().rule(), command.at());
    }

    static List<VisitEvent> turnAway(Arrived visit, TurnAwayVisitor command) {
        if (visit.presence() instanceof TurnedAway) {
            return List.of();
        }
        if (here(visit, command).admitted()) {
            throw VisitRejection.admitted(command.visitId());
        }
        notBefore(command.at(), visit, command);
        return List.of(new VisitorTurnedAway(command.visitId().value(), "S47", command.at()));
    }

    static List<VisitEvent> onBreak(Arrived visit, RecordBreak command) {
        if (here(visit, command).onBreak()) {
            return List.of();
        }
        notBefore(command.at(), visit, command);
        return List.of(new VisitorOnBreak(command.visitId().value(), command.at()));
    }

    static List<VisitEvent> back(Arrived visit, RecordReturn command) {
        if (!here(visit, command).onBreak()) {
            throw VisitRejection.notOnBreak(command.visitId());
        }
        notBefore(command.at(), visit, command);
        return List.of(new VisitorReturned(command.visitId().value(), command.at()));
    }

    /** A departure that was inferred becomes known; who was turned away has left already. */
    static List<VisitEvent> departed(Arrived visit, RecordDeparture command) {
        var provenance = command.provenance().word();
        return switch (visit.presence()) {
            case TurnedAway _ -> List.of();
            case Gone(var at, var known) when at.equals(command.at()) && known.equals(provenance) -> List.of();
            case Gone _ -> throw VisitRejection.departedAlready(command.visitId());
            case Inferred inferred -> {
                notBeforeArrival(command.at(), visit, command);
                if (command.at().isBefore(inferred.notBefore())) {
                    throw VisitRejection.departureBeforeLastSeen(command.visitId());
                }
                yield List.of(new DepartureCorrected(
                        command.visitId().value(), command.at(), provenance, null, null, "S34", command.at()));
            }
            case Here _ -> {
                notBefore(command.at(), visit, command);
                yield List.of(new VisitorDeparted(command.visitId().value(), provenance, "S34", command.at()));
            }
        };
    }

    /** S103. A correction may say that the visitor left before somebody thought to have seen them. */
    static List<VisitEvent> corrected(Arrived visit, CorrectDeparture command) {
        var provenance = command.provenance().word();
        switch (visit.presence()) {
            case Here _, TurnedAway _ -> throw VisitRejection.notDeparted(command.visitId());
            case Gone(var at, var known)
            when at.equals(command.departedAt()) && known.equals(provenance) -> {
                return List.of();
            }
            case Gone _, Inferred _ -> notBeforeArrival(command.departedAt(), visit, command);
        }
        return List.of(new DepartureCorrected(
                command.visitId().value(),
                command.departedAt(),
                provenance,
                command.reason().ref(),
                command.reason().person(),
                "S103",
                command.at()));
    }

    /** Exactly at closing time there is still time. Who was seen here after it stays until it closes again. */
    static List<VisitEvent> inferred(Arrived visit, InferDeparture command) {
        if (!(visit.presence() instanceof Here here) || !command.at().isAfter(here.closesAt())) {
            return List.of();
        }
        var id = command.visitId().value();
        if (here.seenAt().isAfter(here.closesAt())) {
            return List.of(new StayedPastClosing(id, here.seenAt(), command.nextClosing(), command.at()));
        }
        return List.of(new DepartureInferred(id, here.seenAt(), here.closesAt(), here.closesAt()));
    }

    private static Here here(Arrived visit, VisitCommand command) {
        if (visit.presence() instanceof Here here) {
            return here;
        }
        throw VisitRejection.over(command.visitId());
    }

    private static void notBefore(Instant at, Arrived visit, VisitCommand command) {
        notBeforeArrival(at, visit, command);
        if (visit.presence() instanceof Here here && at.isBefore(here.seenAt())) {
            throw VisitRejection.departureBeforeLastSeen(command.visitId());
        }
    }

    private static void notBeforeArrival(Instant at, Arrived visit, VisitCommand command) {
        if (at.isBefore(visit.now().arrivedAt())) {
            throw VisitRejection.departureBeforeArrival(command.visitId());
        }
    }
}
