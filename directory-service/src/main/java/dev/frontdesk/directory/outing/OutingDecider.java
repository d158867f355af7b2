package dev.frontdesk.directory.outing;

import dev.frontdesk.directory.outing.OutingCommand.ExtendOuting;
import dev.frontdesk.directory.outing.OutingCommand.MarkReturnOverdue;
import dev.frontdesk.directory.outing.OutingCommand.RegisterOuting;
import dev.frontdesk.directory.outing.OutingCommand.RegisterReturn;
import dev.frontdesk.directory.outing.OutingEvent.OutingExtended;
import dev.frontdesk.directory.outing.OutingEvent.OutingRegistered;
import dev.frontdesk.directory.outing.OutingEvent.ReturnOverdue;
import dev.frontdesk.directory.outing.OutingEvent.ReturnRegistered;
import dev.frontdesk.directory.outing.OutingState.NotRegistered;
import dev.frontdesk.directory.outing.OutingState.Out;
import dev.frontdesk.directory.outing.OutingState.Returned;
import java.util.List;

/** Every rule of outings. Same state, same command, same answer: no clock, no chance, no framework. */
final class OutingDecider {

    private static final String RULE = "S78";

    private OutingDecider() {}

    static List<OutingEvent> decide(OutingState state, RegisterOuting command) {
        if (!command.expectedBackAt().isAfter(command.leftAt())) {
            throw OutingRejection.backBeforeLeaving();
        }
        var registered = new OutingRegistered(
                command.outingId().value(),
                command.siteId(),
                command.staffId(),
                command.destination(),
                command.expectedBackAt(),
                RULE,
                command.leftAt());
        return switch (state) {
            case NotRegistered _ -> List.of(registered);
            case Out out -> again(out.registered(), registered);
            case Returned returned -> again(returned.registered(), registered);
        };
    }

    static List<OutingEvent> decide(OutingState state, ExtendOuting command) {
        var out = out(state);
        var later = command.expectedBackAt();
        if (later.equals(out.expectedBackAt())) {
            return List.of();
        }
        if (later.isBefore(out.expectedBackAt())) {
            throw OutingRejection.notLater();
        }
        return List.of(new OutingExtended(
                command.outingId().value(), staff(out), out.registered().occurredAt(), later, command.at()));
    }

    /** Back exactly when expected is in time. */
    static List<OutingEvent> decide(OutingState state, RegisterReturn command) {
        if (state instanceof Returned) {
            return List.of();
        }
        var out = out(state);
        if (command.at().isBefore(out.registered().occurredAt())) {
            throw OutingRejection.backBeforeLeaving();
        }
        var late = command.at().isAfter(out.expectedBackAt());
        return List.of(new ReturnRegistered(command.outingId().value(), staff(out), late, command.at()));
    }

    /** Exactly at the time there is still time. */
    static List<OutingEvent> decide(OutingState state, MarkReturnOverdue command) {
        if (!(state instanceof Out out) || out.overdue() || !command.at().isAfter(out.expectedBackAt())) {
            return List.of();
        }
        return List.of(new ReturnOverdue(
                command.outingId().value(),
                staff(out),
                out.registered().occurredAt(),
                out.expectedBackAt(),
                RULE,
                command.at()));
    }

    private static List<OutingEvent> again(OutingRegistered before, OutingRegistered now) {
        if (!before.equals(now)) {
            throw OutingRejection.idTaken();
        }
        return List.of();
    }

    private static Out out(OutingState state) {
        return switch (state) {
            case NotRegistered _ -> throw OutingRejection.notRegistered();
            case Out out -> out;
            case Returned _ -> throw OutingRejection.over();
        };
    }

    private static String staff(Out out) {
        return out.registered().staffId();
    }
}
