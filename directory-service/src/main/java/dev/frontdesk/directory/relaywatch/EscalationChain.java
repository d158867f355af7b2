package dev.frontdesk.directory.relaywatch;

import dev.frontdesk.directory.departmentlist.Managers;
import dev.frontdesk.directory.relay.Level;
import dev.frontdesk.directory.relay.RelayCommand.Next;
import dev.frontdesk.directory.relay.RelayEvent.NextInLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * S114, S121. Who is told next: the recipient's deputy, then the manager of the recipient's department, then the
 * managers above, each once; or, where the service that asked named others, those and nobody else. A vacant post is
 * passed over. Nobody left: nobody is invented.
 */
final class EscalationChain {

    private EscalationChain() {}

    /** @param told those who were told already */
    static Optional<Next> next(String recipientId, Set<String> told, Chart chart) {
        var deputy =
                chart.deputyOf(recipientId).filter(candidate -> !told.contains(candidate) && chart.knows(candidate));
        return deputy.map(staffId -> new Next(staffId, Level.DEPUTY)).or(() -> manager(recipientId, told, chart));
    }

    /** S48, S93. The first of those named who was not told yet and still works here. */
    static Optional<Next> named(List<NextInLine> next, Set<String> told, Chart chart) {
        return next.stream()
                .filter(one -> !told.contains(one.staffId()) && chart.knows(one.staffId()))
                .findFirst()
                .map(one -> new Next(one.staffId(), Level.of(one.level())));
    }

    private static Optional<Next> manager(String recipientId, Set<String> told, Chart chart) {
        return chart.departmentOf(recipientId)
                .flatMap(department -> Managers.of(
                        department,
                        chart::managerOf,
                        chart::parentOf,
                        candidate -> !told.contains(candidate) && chart.knows(candidate)))
                .map(found -> new Next(found.staffId(), Level.MANAGER));
    }
}
