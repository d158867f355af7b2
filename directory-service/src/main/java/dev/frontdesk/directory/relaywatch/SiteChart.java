package dev.frontdesk.directory.relaywatch;

import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.departmentlist.Departments.DepartmentRow;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import java.util.Optional;

/** The chart of one site, as the directory knows it now. */
record SiteChart(String site, Staff staff, Departments departments) implements Chart {

    @Override
    public boolean knows(String staffId) {
        return staff.present(site, staffId);
    }

    @Override
    public Optional<String> deputyOf(String staffId) {
        return staff.of(site, staffId).map(StaffRow::deputyId);
    }

    @Override
    public Optional<String> departmentOf(String staffId) {
        return staff.of(site, staffId).map(StaffRow::departmentId);
    }

    @Override
    public Optional<String> managerOf(String departmentId) {
        return departments.of(site, departmentId).map(DepartmentRow::managerId);
    }

    @Override
    public Optional<String> parentOf(String departmentId) {
        return departments.of(site, departmentId).map(DepartmentRow::parentId);
    }
}
