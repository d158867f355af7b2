package dev.frontdesk.mailroom.tracer;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.tracer.TracerCommand.CloseTracer;
import dev.frontdesk.mailroom.tracer.TracerCommand.MarkTracerOverdue;
import dev.frontdesk.mailroom.tracer.TracerCommand.OpenTracer;
import dev.frontdesk.mailroom.tracer.TracerCommand.RecordCarrierAnswer;
import dev.frontdesk.mailroom.tracer.TracerEvent.CarrierAnswered;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerClosed;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOpened;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOverdue;
import dev.frontdesk.mailroom.tracer.TracerState.Closed;
import dev.frontdesk.mailroom.tracer.TracerState.NotOpened;
import dev.frontdesk.mailroom.tracer.TracerState.Open;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every rule of a tracer. Same state, same command, same answer: no clock, no chance, no framework. */
final class TracerDecider {

    private TracerDecider() {}

    static List<TracerEvent> decide(TracerState state, TracerCommand command) {
        return switch (command) {
            case OpenTracer open -> opened(state, open);
            case RecordCarrierAnswer answer -> answered(state, answer);
            case MarkTracerOverdue mark -> overdue(state, mark);
            case CloseTracer close -> closed(state, close);
        };
    }

    private static List<TracerEvent> opened(TracerState state, OpenTracer command) {
        var id = command.tracerId().value();
        return switch (state) {
            case NotOpened _ -> {
                requireLater(command.answerBy(), command.at());
                yield List.of(new TracerOpened(
                        id, command.siteId(), command.itemId(), command.answerBy(), command.note(), command.at()));
            }
            case Open(var item, var _) when item.equals(command.itemId()) -> List.of();
            case Open _, Closed _ -> throw new Rejection("id-taken", id + " asks after another item", Map.of("id", id));
        };
    }

    private static List<TracerEvent> answered(TracerState state, RecordCarrierAnswer command) {
        requireOpen(state, command);
        requireLater(command.answerBy(), command.at());
        return List.of(new CarrierAnswered(
                command.tracerId().value(), command.answer(), command.answerBy(), command.note(), command.at()));
    }

    /** At the moment itself there is still time. */
    private static List<TracerEvent> overdue(TracerState state, MarkTracerOverdue command) {
        return state instanceof Open(var _, var until)
                        && until != null
                        && command.at().isAfter(until)
                ? List.of(new TracerOverdue(command.tracerId().value(), until, command.at()))
                : List.of();
    }

    private static List<TracerEvent> closed(TracerState state, CloseTracer command) {
        if (state instanceof Closed(var _, var outcome) && outcome.equals(command.outcome())) {
            return List.of();
        }
        requireOpen(state, command);
        return List.of(new TracerClosed(command.tracerId().value(), command.outcome(), command.note(), command.at()));
    }

    private static void requireOpen(TracerState state, TracerCommand command) {
        switch (state) {
            case Open _ -> {}
            case NotOpened _ -> throw new Rejection("tracer-not-opened", command.tracerId() + " was never opened");
            case Closed _ -> throw new Rejection("tracer-closed", command.tracerId() + " is closed");
        }
    }

    private static void requireLater(@Nullable Instant answerBy, Instant at) {
        if (answerBy != null && !answerBy.isAfter(at)) {
            throw new Rejection("answer-due-before-asked", "An answer cannot be due before it is asked for");
        }
    }
}
