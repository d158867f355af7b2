package dev.frontdesk.directory.relay;

import dev.frontdesk.directory.relay.RelayCommand.MarkSeen;
import dev.frontdesk.directory.relay.RelayCommand.ReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelaySeen;
import dev.frontdesk.directory.relay.RelayEvent.RelaySettled;
import dev.frontdesk.directory.relay.RelayState.Confirmed;
import dev.frontdesk.directory.relay.RelayState.Settled;
import dev.frontdesk.directory.relay.RelayState.Withdrawn;
import java.util.List;

/** What those do who were told: see it, read it back. No clock, no chance, no framework. */
final class TellingDecider {

    private TellingDecider() {}

    static List<RelayEvent> decide(RelayState state, MarkSeen command) {
        return switch (state) {
            case NotRequested _ -> throw RelayRejection.notRequested(command.relayId());
            case Withdrawn _ -> throw RelayRejection.withdrawn(command.relayId());
            case Confirmed _, Settled _ -> {
                told(state, command.relayId(), command.staffId());
                yield List.of();
            }
            case OpenRelay open ->
                told(open, command.relayId(), command.staffId()).seen() ? List.of() : seen(open, command);
        };
    }

    /** S116. Whoever was told may read it back, also late; a wrong one leaves the relay open. */
    static List<RelayEvent> decide(RelayState state, ReadBack command) {
        return switch (state) {
            case NotRequested _ -> throw RelayRejection.notRequested(command.relayId());
            case Withdrawn _ -> throw RelayRejection.withdrawn(command.relayId());
            case Confirmed _, Settled _ -> {
                told(state, command.relayId(), command.staffId());
                yield List.of();
            }
            case OpenRelay open -> {
                told(open, command.relayId(), command.staffId());
                if (Settling.of(open.request().kind()) != Settling.READ_BACK) {
                    throw RelayRejection.notToReadBack(command.relayId());
                }
                var readBack = readBack(open, command);
                yield readBack.equals(open.lastWrong()) ? List.of() : List.of(readBack);
            }
        };
    }

    private static List<RelayEvent> seen(OpenRelay open, MarkSeen command) {
        var id = command.relayId().value();
        var about = open.request().about();
        var seen = new RelaySeen(id, about, command.staffId(), command.at());
        return Settling.of(open.request().kind()) == Settling.SEEN
                ? List.of(seen, new RelaySettled(id, about, "seen", command.at()))
                : List.of(seen);
    }

    private static Told told(RelayState state, RelayId relayId, String staffId) {
        return state.told(staffId).orElseThrow(() -> RelayRejection.notTold(relayId));
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
