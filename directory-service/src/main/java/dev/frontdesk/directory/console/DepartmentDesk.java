package dev.frontdesk.directory.console;

import dev.frontdesk.axon.History;
import dev.frontdesk.directory.department.DepartmentCommand.DescribeDepartment;
import dev.frontdesk.directory.department.DepartmentEvent;
import dev.frontdesk.directory.department.DepartmentState;
import dev.frontdesk.directory.department.DepartmentState.Known;
import dev.frontdesk.directory.department.ParentCircle;
import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.departmentlist.Departments.DepartmentRow;
import dev.frontdesk.directory.departmentlist.Managers;
import dev.frontdesk.directory.extension.Holder;
import dev.frontdesk.directory.staffing.ExtensionsFollow;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.kernel.Origin;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a department has to do with others: who stands above it, who leads it, whose hotlines are whose. */
@Component
class DepartmentDesk {

    private final History history;
    private final Departments departments;
    private final Staff staff;
    private final ExtensionsFollow extensions;

    DepartmentDesk(History history, Departments departments, Staff staff, ExtensionsFollow extensions) {
        this.history = history;
        this.departments = departments;
        this.staff = staff;
        this.extensions = extensions;
    }

    /** @throws dev.frontdesk.kernel.Rejection {@code department-circle} */
    void refuseCircle(DescribeDepartment command) {
        ParentCircle.refuse(
                command.departmentId().value(),
                command.parentId(),
                id -> known(id).map(Known::parentId));
    }

    /** To be called before the description itself changes. */
    List<String> hotlinesOf(String departmentId) {
        return known(departmentId).map(Known::extensions).orElse(List.of());
    }

    /** @param before {@link #hotlinesOf} before the command */
    void follow(DescribeDepartment command, List<String> before, Origin origin) {
        var holder = Holder.department(command.departmentId().value());
        extensions.follow(holder, before, command.extensions(), origin, command.at());
    }

    /** S8, S12. Who leads it now, or whoever stands next above. */
    Optional<Managers.Found> managerOf(String site, String departmentId) {
        return Managers.of(
                departmentId,
                id -> departments.of(site, id).map(DepartmentRow::managerId),
                id -> departments.of(site, id).map(DepartmentRow::parentId),
                staffId -> staff.present(site, staffId));
    }

    /** From the events themselves: right at once, also for a department that was described a moment ago. */
    private Optional<Known> known(String departmentId) {
        var state = DepartmentState.of(history.of(departmentId).stream()
                .map(recorded -> (DepartmentEvent) recorded.event())
                .toList());
        return state instanceof Known known ? Optional.of(known) : Optional.empty();
    }
}
