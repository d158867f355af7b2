package dev.frontdesk.directory.staffing;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.axon.History;
import dev.frontdesk.directory.department.DepartmentCommand.DescribeDepartment;
import dev.frontdesk.directory.department.DepartmentEvent;
import dev.frontdesk.directory.department.DepartmentState;
import dev.frontdesk.directory.department.DepartmentState.Known;
import dev.frontdesk.directory.department.DepartmentTreeCommand.PlaceDepartment;
import dev.frontdesk.directory.department.ParentCircle;
import dev.frontdesk.directory.extension.Holder;
import dev.frontdesk.kernel.Origin;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A department, what it belongs to and its hotlines change together or not at all. */
@Component
public class DepartmentChanges {

    private final Desk desk;
    private final History history;
    private final ExtensionsFollow extensions;

    DepartmentChanges(Desk desk, History history, ExtensionsFollow extensions) {
        this.desk = desk;
        this.history = history;
        this.extensions = extensions;
    }

    /**
     * To be called before the description itself changes, in its transaction.
     *
     * @throws dev.frontdesk.kernel.Rejection {@code department-circle}
     */
    public void place(DescribeDepartment command, Origin origin) {
        var id = command.departmentId().value();
        // Also for departments that were described before the tree of their site was kept.
        ParentCircle.refuse(id, command.parentId(), one -> known(one).map(Known::parentId));
        desk.send(PlaceDepartment.of(command), origin);
    }

    /** To be called before the description itself changes. */
    public List<String> hotlinesOf(String departmentId) {
        return known(departmentId).map(Known::extensions).orElse(List.of());
    }

    /** @param before {@link #hotlinesOf} before the command */
    public void follow(DescribeDepartment command, List<String> before, Origin origin) {
        var holder = Holder.department(command.departmentId().value());
        extensions.follow(holder, before, command.extensions(), origin, command.at());
    }

    /** Within a surrounding transaction. */
    public Done describe(DescribeDepartment command, Origin origin) {
        place(command, origin);
        var before = hotlinesOf(command.departmentId().value());
        var done = desk.send(command, origin);
        follow(command, before, origin);
        return done;
    }

    /** From the events themselves: right at once, also for a department that was described a moment ago. */
    public Optional<Known> known(String departmentId) {
        var state = DepartmentState.of(history.of(departmentId).stream()
                .map(recorded -> (DepartmentEvent) recorded.event())
                .toList());
        return state instanceof Known known ? Optional.of(known) : Optional.empty();
    }
}
