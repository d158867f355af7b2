package dev.frontdesk.directory.extension;

import dev.frontdesk.kernel.Names;
import org.jspecify.annotations.Nullable;

/**
 * Who or what an extension rings for.
 *
 * @param kind {@link #STAFF}, {@link #DEPARTMENT} or {@link #ROLE}
 * @param id of the member of staff or the department; of a role its Chinese name
 * @param role the role's names; null for the others, who have names of their own
 */
public record Holder(String kind, String id, @Nullable Names role) {

    public static final String STAFF = "staff";
    public static final String DEPARTMENT = "department";
    public static final String ROLE = "role";

    public static Holder staff(String staffId) {
        return new Holder(STAFF, staffId, null);
    }

    public static Holder department(String departmentId) {
        return new Holder(DEPARTMENT, departmentId, null);
    }

    /** A telephone that belongs to a place or a duty and to nobody by name: gate, meeting room. */
    public static Holder role(Names names) {
        return new Holder(ROLE, names.zh(), names);
    }
}
