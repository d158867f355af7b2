package dev.frontdesk.directory.relay;

import dev.frontdesk.directory.relay.RelayEvent.RelayDelivered;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryFailed;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryRetried;
import dev.frontdesk.directory.relay.RelayEvent.RelayEscalated;
import dev.frontdesk.directory.relay.RelayEvent.RelayOverdue;
import dev.frontdesk.directory.relay.RelayEvent.RelayPutOff;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelayReminded;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelaySeen;
import dev.frontdesk.directory.relay.RelayEvent.RelaySettled;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Not yet read back right, answered or seen, whichever it takes.
 *
 * @param dueAt until when the latest level has time; null when the time is over and nobody else was left to tell
 * @param overdue whether the time of any level has passed
 * @param lastWrong the latest wrong read-back, so that the same one reported twice is one
 */
public record OpenRelay(
        RelayRequested request,
        List<Told> told,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable RelayReadBack lastWrong)
        implements RelayState {

    static OpenRelay of(RelayRequested request) {
        var recipient = Told.as(Level.RECIPIENT, request.recipientId(), request.occurredAt(), request.dueAt());
        return new OpenRelay(request, List.of(recipient), request.dueAt(), false, null);
    }

    /** The person whose time is running. */
    Told latest() {
        return told.getLast();
    }

    @Override
    public Optional<RelayRequested> asked() {
        return Optional.of(request);
    }

    @Override
    public RelayState after(RelayEvent event) {
        return switch (event) {
            case RelayRequested _ -> throw new IllegalStateException("The relay was requested twice");
            case RelayDelivered e -> changing(e.staffId(), one -> one.deliveredBy(e.channel()));
            case RelayDeliveryFailed e -> changing(e.staffId(), one -> one.failed(e.attempt()));
            case RelayPutOff e -> changing(e.staffId(), one -> one.putOff(e.until()));
            case RelayReminded e -> changing(e.staffId(), Told::hasBeenReminded);
            case RelayDeliveryRetried e -> changing(e.staffId(), one -> one.failed(0));
            case RelaySeen e -> changing(e.staffId(), Told::hasSeen);
            case RelayReadBack e ->
                e.right() ? new Confirmed(request, told) : new OpenRelay(request, told, dueAt, overdue, e);
            case RelayOverdue _ -> new OpenRelay(request, told, null, true, lastWrong);
            case RelayEscalated e -> telling(Told.as(Level.of(e.level()), e.staffId(), e.occurredAt(), e.dueAt()));
            case RelaySettled _ -> new Settled(request, told);
            case RelayWithdrawn _ -> new Withdrawn(request, told);
        };
    }

    private OpenRelay telling(Told next) {
        var all = Stream.concat(told.stream(), Stream.of(next)).toList();
        return new OpenRelay(request, all, next.dueAt(), overdue, lastWrong);
    }

    private OpenRelay changing(String staffId, UnaryOperator<Told> change) {
        var changed = told.stream()
                .map(one -> one.staffId().equals(staffId) ? change.apply(one) : one)
                .toList();
        return new OpenRelay(request, changed, dueAt, overdue, lastWrong);
    }
}
