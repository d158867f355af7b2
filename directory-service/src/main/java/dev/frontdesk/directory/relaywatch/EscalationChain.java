package dev.frontdesk.directory.relaywatch;

import dev.frontdesk.directory.departmentlist.Managers;
import dev.frontdesk.directory.relay.Level;
import dev.frontdesk.directory.relay.RelayCommand.Next;
import java.util.Optional;
import java.util.Set;

/**
 * S114, S121. Who is told next: the recipient's deputy, then the manager of the recipient's department, then the
 * managers above, each once. A vacant post is passed over. Nobody left: nobody is invented.
 */
final class EscalationChain {

    private EscalationChain() {}

    /** @param told those who were told already */
    static Optional<Next> next(String recipientId, Set<String> told, Chart chart) {
        var deputy =
                chart.deputyOf(recipientId).filter(candidate -> !told.contains(candidate) && chart.knows(candidate));
        return deputy.map(staffId -> new Next(staffId, Level.DEPUTY)).or(() -> manager(recipientId, told, chart));
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
