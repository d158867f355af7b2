package dev.frontdesk.directory.console;

import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.departmentlist.Departments.DepartmentRow;
import dev.frontdesk.directory.departmentlist.Managers;
import dev.frontdesk.directory.stafflist.Staff;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** S8, S12. Who leads which department. */
@Component
class DepartmentDesk {

    private final Departments departments;
    private final Staff staff;

    DepartmentDesk(Departments departments, Staff staff) {
        this.departments = departments;
        this.staff = staff;
    }

    /** Who leads it now, or whoever stands next above. */
    Optional<Managers.Found> managerOf(String site, String departmentId) {
        return Managers.of(
                departmentId,
                id -> departments.of(site, id).map(DepartmentRow::managerId),
                id -> departments.of(site, id).map(DepartmentRow::parentId),
                staffId -> staff.present(site, staffId));
    }
}
