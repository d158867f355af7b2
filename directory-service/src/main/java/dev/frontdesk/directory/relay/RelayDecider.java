package dev.frontdesk.directory.relay;

import dev.frontdesk.directory.relay.RelayCommand.EscalateRelay;
import dev.frontdesk.directory.relay.RelayCommand.Next;
import dev.frontdesk.directory.relay.RelayCommand.RequestRelay;
import dev.frontdesk.directory.relay.RelayCommand.SettleRelay;
import dev.frontdesk.directory.relay.RelayCommand.WithdrawRelay;
import dev.frontdesk.directory.relay.RelayEvent.RelayEscalated;
import dev.frontdesk.directory.relay.RelayEvent.RelayOverdue;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelaySettled;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.directory.relay.RelayState.Confirmed;
import dev.frontdesk.directory.relay.RelayState.Settled;
import dev.frontdesk.directory.relay.RelayState.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When a relay begins, goes on to somebody else and ends; how it is brought is in {@link DeliveryDecider}, and
 * what the people who were told do in {@link TellingDecider}.
 * Same state, same command, same answer: no clock, no chance, no framework.
 */
final class RelayDecider {

    private RelayDecider() {}

    static List<RelayEvent> decide(RelayState state, RequestRelay command) {
        return switch (state) {
            case NotRequested _ -> List.of(requested(command));
            case OpenRelay open -> repeated(open.request(), command);
            case Confirmed confirmed -> repeated(confirmed.request(), command);
            case Settled settled -> repeated(settled.request(), command);
            case Withdrawn withdrawn -> repeated(withdrawn.request(), command);
        };
    }

    /** S114. Exactly at the limit there is still time. */
    static List<RelayEvent> decide(RelayState state, EscalateRelay command) {
        return switch (state) {
            case NotRequested _ -> throw RelayRejection.notRequested(command.relayId());
            case Confirmed _, Settled _, Withdrawn _ -> List.of();
            case OpenRelay open -> {
                var dueAt = open.dueAt();
                yield dueAt == null || !command.at().isAfter(dueAt) ? List.of() : overdue(open, dueAt, command);
            }
        };
    }

    /** A relay that nobody asked for here needs no withdrawing, and one that was confirmed stays confirmed. */
    static List<RelayEvent> decide(RelayState state, WithdrawRelay command) {
        return switch (state) {
            case NotRequested _, Confirmed _, Settled _, Withdrawn _ -> List.of();
            case OpenRelay open ->
                List.of(new RelayWithdrawn(
                        command.relayId().value(), open.request().about(), command.supersededBy(), command.at()));
        };
    }

    /** What ended already, in whatever way, has nothing left to settle. */
    static List<RelayEvent> decide(RelayState state, SettleRelay command) {
        return state instanceof OpenRelay open
                ? List.of(new RelaySettled(
                        command.relayId().value(), open.request().about(), "answered", command.at()))
                : List.of();
    }

    /** The limit may have been changed since; what is to be told, to whom and by when may not. */
    private static List<RelayEvent> repeated(RelayRequested first, RequestRelay again) {
        var same = first.about().equals(again.about())
                && first.kind().equals(again.kind())
                && first.recipientId().equals(again.recipientId())
                && first.detailsRef().equals(again.detailsRef())
                && first.digest().equals(again.digest())
                && first.dueAt().equals(again.dueAt());
        if (same) {
            return List.of();
        }
        throw RelayRejection.idTaken(again.relayId());
    }

    private static List<RelayEvent> overdue(OpenRelay open, Instant dueAt, EscalateRelay command) {
        var id = command.relayId().value();
        var about = open.request().about();
        var late = open.latest();
        var events = new ArrayList<RelayEvent>();
        events.add(new RelayOverdue(id, about, late.level().text(), late.staffId(), dueAt, "S114", command.at()));
        if (command.next() instanceof Next next && open.told(next.staffId()).isEmpty()) {
            var until = command.at().plusSeconds(open.request().limitSeconds());
            events.add(new RelayEscalated(id, about, next.level().text(), next.staffId(), until, "S121", command.at()));
        }
        return List.copyOf(events);
    }

    private static RelayRequested requested(RequestRelay command) {
        return new RelayRequested(
                command.relayId().value(),
                command.about(),
                command.kind(),
                command.recipientId(),
                command.detailsRef(),
                command.person(),
                command.digest(),
                command.requestedAt(),
                command.dueAt(),
                command.limitSeconds(),
                command.supersedes(),
                command.next(),
                command.at());
    }
}
