package dev.frontdesk.directory.department;

import dev.frontdesk.kernel.Rejection;

/** Why a department says no. */
final class DepartmentRejection {

    private DepartmentRejection() {}

    static Rejection idTaken() {
        return new Rejection("id-taken", "The id names a department of another site");
    }

    static Rejection ownParent() {
        return new Rejection("department-in-itself", "A department can't belong to itself");
    }

    static Rejection circle() {
        return new Rejection("department-circle", "The department would stand above itself");
    }
}
