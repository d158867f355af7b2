package dev.frontdesk.directory.relaywatch;

import dev.frontdesk.directory.relay.Level;
import dev.frontdesk.directory.relay.RelayCommand.Next;
import java.util.HashSet;
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
        // Departments that belong to each other in a circle are walked once.
        var passed = new HashSet<String>();
        var department = chart.departmentOf(recipientId);
        while (department.isPresent() && passed.add(department.get())) {
            var manager = chart.managerOf(department.get())
                    .filter(candidate -> !told.contains(candidate) && chart.knows(candidate));
            if (manager.isPresent()) {
                return manager.map(staffId -> new Next(staffId, Level.MANAGER));
            }
            department = chart.parentOf(department.get());
        }
        return Optional.empty();
    }
}
