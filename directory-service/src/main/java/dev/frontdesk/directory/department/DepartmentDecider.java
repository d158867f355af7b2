package dev.frontdesk.directory.department;

import dev.frontdesk.directory.department.DepartmentCommand.DescribeDepartment;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentAdded;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentMoved;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentRenamed;
import dev.frontdesk.directory.department.DepartmentEvent.HotlinesAssigned;
import dev.frontdesk.directory.department.DepartmentEvent.ManagerNamed;
import dev.frontdesk.directory.department.DepartmentState.Known;
import dev.frontdesk.directory.department.DepartmentState.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every rule of a department. Same state, same command, same answer: no clock, no chance, no framework. */
final class DepartmentDecider {

    private DepartmentDecider() {}

    static List<DepartmentEvent> decide(DepartmentState state, DescribeDepartment command) {
        if (command.departmentId().value().equals(command.parentId())) {
            throw DepartmentRejection.ownParent();
        }
        return switch (state) {
            case Unknown _ -> List.of(added(command));
            case Known known -> changes(known, command);
        };
    }

    private static DepartmentAdded added(DescribeDepartment command) {
        return new DepartmentAdded(
                command.departmentId().value(),
                command.siteId(),
                command.names(),
                command.managerId(),
                command.parentId(),
                command.extensions(),
                command.at());
    }

    private static List<DepartmentEvent> changes(Known known, DescribeDepartment command) {
        if (!known.siteId().equals(command.siteId())) {
            throw DepartmentRejection.idTaken();
        }
        var id = command.departmentId().value();
        var events = new ArrayList<DepartmentEvent>();
        if (!known.names().equals(command.names())) {
            events.add(new DepartmentRenamed(id, command.names(), command.at()));
        }
        if (!Objects.equals(known.managerId(), command.managerId())) {
            events.add(new ManagerNamed(id, command.managerId(), command.at()));
        }
        if (!Objects.equals(known.parentId(), command.parentId())) {
            events.add(new DepartmentMoved(id, command.parentId(), command.at()));
        }
        if (!known.extensions().equals(command.extensions())) {
            events.add(new HotlinesAssigned(id, command.extensions(), command.at()));
        }
        return List.copyOf(events);
    }
}
