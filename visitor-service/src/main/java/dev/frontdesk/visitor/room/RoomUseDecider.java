package dev.frontdesk.visitor.room;

import dev.frontdesk.visitor.room.RoomUseCommand.CompleteTurnover;
import dev.frontdesk.visitor.room.RoomUseCommand.MarkRefillDue;
import dev.frontdesk.visitor.room.RoomUseCommand.MarkTurnoverOverdue;
import dev.frontdesk.visitor.room.RoomUseCommand.SeatVisitor;
import dev.frontdesk.visitor.room.RoomUseCommand.ServeRefreshment;
import dev.frontdesk.visitor.room.RoomUseCommand.SkipRefill;
import dev.frontdesk.visitor.room.RoomUseCommand.VacateRoom;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillDue;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillServed;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillSkipped;
import dev.frontdesk.visitor.room.RoomUseEvent.RefreshmentServed;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverCompleted;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverOverdue;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverStarted;
import dev.frontdesk.visitor.room.RoomUseEvent.VisitorSeated;
import dev.frontdesk.visitor.room.RoomUseState.Empty;
import dev.frontdesk.visitor.room.RoomUseState.Seated;
import dev.frontdesk.visitor.room.RoomUseState.Served;
import dev.frontdesk.visitor.room.RoomUseState.Tidy;
import dev.frontdesk.visitor.room.RoomUseState.Turning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Every rule of the use of a room. Same state, same command, same answer: no clock, no chance, no framework. */
final class RoomUseDecider {

    private RoomUseDecider() {}

    static List<RoomUseEvent> decide(RoomUseState state, RoomUseCommand command) {
        return switch (command) {
            case SeatVisitor seat -> seat(state, seat);
            case ServeRefreshment serve -> serve(state, serve);
            case SkipRefill skip -> skip(state, skip);
            case MarkRefillDue due -> refillDue(state, due);
            case VacateRoom vacate -> vacate(state, vacate);
            case MarkTurnoverOverdue overdue -> overdue(state, overdue);
            case CompleteTurnover complete -> complete(state, complete);
        };
    }

    private static List<RoomUseEvent> seat(RoomUseState state, SeatVisitor command) {
        return switch (state) {
            case Empty _ -> List.of(seated(command));
            case Seated(var first) -> same(first, command);
            case Served served -> same(served.seated(), command);
            case Turning turning -> same(turning.seated(), command);
            case Tidy(var first) -> same(first, command);
        };
    }

    private static VisitorSeated seated(SeatVisitor command) {
        return new VisitorSeated(
                command.roomUseId().value(),
                command.visitId(),
                command.roomId(),
                command.people(),
                command.refillEvery().toSeconds(),
                command.turnoverWithin().toSeconds(),
                "S91",
                command.at());
    }

    /** The moment and the limits are left out on purpose: a retry may bring others. */
    private static List<RoomUseEvent> same(VisitorSeated first, SeatVisitor again) {
        if (!first.visitId().equals(again.visitId())
                || !first.roomId().equals(again.roomId())
                || first.people() != again.people()) {
            throw RoomUseRejection.idTaken(again.roomUseId());
        }
        return List.of();
    }

    private static List<RoomUseEvent> serve(RoomUseState state, ServeRefreshment command) {
        var id = command.roomUseId();
        return switch (state) {
            case Empty _ -> throw RoomUseRejection.notSeated(id);
            case Seated(var seated) -> {
                requireNotBefore(seated.occurredAt(), command);
                yield List.of(new RefreshmentServed(
                        id.value(),
                        List.copyOf(command.drinks()),
                        refillAfter(seated, command.at()),
                        "S92",
                        command.at()));
            }
            case Served served when command.at().equals(served.last()) -> List.of();
            case Served served -> {
                requireNotBefore(served.last(), command);
                yield List.of(new RefillServed(
                        id.value(),
                        List.copyOf(command.drinks()),
                        served.refillDueAt(),
                        late(served.refillDueAt(), command.at()),
                        refillAfter(served.seated(), command.at()),
                        "S94",
                        command.at()));
            }
            case Turning _, Tidy _ -> throw RoomUseRejection.left(id);
        };
    }

    /** Skipped, not late: the next one is due as if it had been served. */
    private static List<RoomUseEvent> skip(RoomUseState state, SkipRefill command) {
        var id = command.roomUseId();
        return switch (state) {
            case Empty _ -> throw RoomUseRejection.notSeated(id);
            case Seated _ -> throw RoomUseRejection.nothingServed(id);
            case Served served when command.at().equals(served.last()) -> List.of();
            case Served served -> {
                requireNotBefore(served.last(), command);
                yield List.of(new RefillSkipped(
                        id.value(),
                        command.reason().word(),
                        served.refillDueAt(),
                        refillAfter(served.seated(), command.at()),
                        "S94",
                        command.at()));
            }
            case Turning _, Tidy _ -> throw RoomUseRejection.left(id);
        };
    }

    /** At the limit itself there is still time. */
    private static List<RoomUseEvent> refillDue(RoomUseState state, MarkRefillDue command) {
        return state instanceof Served served
                        && !served.marked()
                        && command.at().isAfter(served.refillDueAt())
                ? List.of(new RefillDue(command.roomUseId().value(), served.refillDueAt(), "S94", command.at()))
                : List.of();
    }

    private static List<RoomUseEvent> vacate(RoomUseState state, VacateRoom command) {
        return switch (state) {
            case Empty _ -> throw RoomUseRejection.notSeated(command.roomUseId());
            case Seated(var seated) -> turnover(seated, seated.occurredAt(), command);
            case Served served -> turnover(served.seated(), served.last(), command);
            case Turning _, Tidy _ -> List.of();
        };
    }

    private static List<RoomUseEvent> turnover(VisitorSeated seated, Instant last, VacateRoom command) {
        requireNotBefore(last, command);
        return List.of(new TurnoverStarted(
                command.roomUseId().value(), command.at().plusSeconds(seated.turnoverWithin()), "S96", command.at()));
    }

    /** At the limit itself there is still time. */
    private static List<RoomUseEvent> overdue(RoomUseState state, MarkTurnoverOverdue command) {
        return state instanceof Turning turning
                        && !turning.overdue()
                        && command.at().isAfter(turning.started().turnoverDueAt())
                ? List.of(new TurnoverOverdue(
                        command.roomUseId().value(), turning.started().turnoverDueAt(), "S96", command.at()))
                : List.of();
    }

    private static List<RoomUseEvent> complete(RoomUseState state, CompleteTurnover command) {
        var id = command.roomUseId();
        return switch (state) {
            case Empty _ -> throw RoomUseRejection.notSeated(id);
            case Seated _, Served _ -> throw RoomUseRejection.stillThere(id);
            case Tidy _ -> List.of();
            case Turning turning -> {
                requireNotBefore(turning.started().occurredAt(), command);
                var dueAt = turning.started().turnoverDueAt();
                yield List.of(new TurnoverCompleted(id.value(), dueAt, late(dueAt, command.at()), "S96", command.at()));
            }
        };
    }

    private static void requireNotBefore(Instant last, RoomUseCommand command) {
        if (command.at().isBefore(last)) {
            throw RoomUseRejection.before(command.roomUseId());
        }
    }

    private static Instant refillAfter(VisitorSeated seated, Instant served) {
        return served.plusSeconds(seated.refillEvery());
    }

    private static long late(Instant dueAt, Instant at) {
        return at.isAfter(dueAt) ? Duration.between(dueAt, at).toMillis() : 0;
    }
}
