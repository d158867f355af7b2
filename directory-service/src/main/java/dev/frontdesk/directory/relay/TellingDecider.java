package dev.frontdesk.directory.relay;

import dev.frontdesk.directory.relay.RelayCommand.MarkSeen;
import dev.frontdesk.directory.relay.RelayCommand.ReadBack;
import dev.frontdesk.directory.relay.RelayCommand.RecordDelivery;
import dev.frontdesk.directory.relay.RelayCommand.RecordDeliveryFailure;
import dev.frontdesk.directory.relay.RelayEvent.RelayDelivered;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryFailed;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelaySeen;
import dev.frontdesk.directory.relay.RelayState.Confirmed;
import dev.frontdesk.directory.relay.RelayState.Withdrawn;
import java.util.List;

/** What became of telling somebody: delivered, failed, seen, read back. No clock, no chance, no framework. */
final class TellingDecider {

    private TellingDecider() {}

    static List<RelayEvent> decide(RelayState state, RecordDelivery command) {
        return switch (state) {
            case NotRequested _ -> throw RelayRejection.notRequested(command.relayId());
            case Confirmed _, Withdrawn _ -> List.of();
            case OpenRelay open -> {
                var told = told(open, command.relayId(), command.staffId());
                yield told.channels().contains(command.channel())
                        ? List.of()
                        : List.of(new RelayDelivered(
                                command.relayId().value(),
                                open.request().about(),
                                command.staffId(),
                                told.level().text(),
                                command.channel(),
                                command.at()));
            }
        };
    }

    /** A failure after another channel succeeded is of no interest any more. */
    static List<RelayEvent> decide(RelayState state, RecordDeliveryFailure command) {
        return switch (state) {
            case NotRequested _ -> throw RelayRejection.notRequested(command.relayId());
            case Confirmed _, Withdrawn _ -> List.of();
            case OpenRelay open -> {
                var told = told(open, command.relayId(), command.staffId());
                yield !told.channels().isEmpty() || command.attempt() <= told.failures()
                        ? List.of()
                        : List.of(failed(open, command));
            }
        };
    }

    static List<RelayEvent> decide(RelayState state, MarkSeen command) {
        return switch (state) {
            case NotRequested _ -> throw RelayRejection.notRequested(command.relayId());
            case Withdrawn _ -> throw RelayRejection.withdrawn(command.relayId());
            case Confirmed confirmed -> {
                told(confirmed, command.relayId(), command.staffId());
                yield List.of();
            }
            case OpenRelay open ->
                told(open, command.relayId(), command.staffId()).seen()
                        ? List.of()
                        : List.of(new RelaySeen(
                                command.relayId().value(), open.request().about(), command.staffId(), command.at()));
        };
    }

    /** S116. Whoever was told may read it back, also late; a wrong one leaves the relay open. */
    static List<RelayEvent> decide(RelayState state, ReadBack command) {
        return switch (state) {
            case NotRequested _ -> throw RelayRejection.notRequested(command.relayId());
            case Withdrawn _ -> throw RelayRejection.withdrawn(command.relayId());
            case Confirmed confirmed -> {
                told(confirmed, command.relayId(), command.staffId());
                yield List.of();
            }
            case OpenRelay open -> {
                told(open, command.relayId(), command.staffId());
                var readBack = readBack(open, command);
                yield readBack.equals(open.lastWrong()) ? List.of() : List.of(readBack);
            }
        };
    }

    private static Told told(RelayState state, RelayId relayId, String staffId) {
        return state.told(staffId).orElseThrow(() -> RelayRejection.notTold(relayId));
    }

    private static RelayDeliveryFailed failed(OpenRelay open, RecordDeliveryFailure command) {
        return new RelayDeliveryFailed(
                command.relayId().value(),
                open.request().about(),
                command.staffId(),
                command.channel(),
                command.reason(),
                command.attempt(),
                BackOff.after(command.attempt(), command.at()),
                command.at());
    }

    private static RelayReadBack readBack(OpenRelay open, ReadBack command) {
        return new RelayReadBack(
                command.relayId().value(),
                open.request().about(),
                command.staffId(),
                command.right(),
                command.evidence().text(),
                command.understoodRef(),
                command.understoodDigest(),
                "S116",
                command.at());
    }
}
