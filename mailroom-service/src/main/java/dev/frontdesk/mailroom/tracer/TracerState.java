package dev.frontdesk.mailroom.tracer;

import dev.frontdesk.mailroom.tracer.TracerEvent.CarrierAnswered;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerClosed;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOpened;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOverdue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the next decision about a tracer depends on. */
sealed interface TracerState {

    record NotOpened() implements TracerState {}

    /** @param awaitedUntil when an answer is due; null: none is, or it was found late already */
    record Open(String itemId, @Nullable Instant awaitedUntil) implements TracerState {}

    record Closed(String itemId, String outcome) implements TracerState {}

    default TracerState after(TracerEvent event) {
        return switch (event) {
            case TracerOpened opened -> new Open(opened.itemId(), opened.answerBy());
            case CarrierAnswered answered -> new Open(itemId(), answered.answerBy());
            case TracerOverdue _ -> new Open(itemId(), null);
            case TracerClosed closed -> new Closed(itemId(), closed.outcome());
        };
    }

    private String itemId() {
        return switch (this) {
            case NotOpened _ -> throw new IllegalStateException("The tracer was never opened");
            case Open(var item, var _) -> item;
            case Closed(var item, var _) -> item;
        };
    }
}
