package dev.frontdesk.directory.department;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Departments belong to each other like a tree: nobody is their own superior, on however long a way. */
public final class ParentCircle {

    private ParentCircle() {}

    /**
     * @param parentId the department it is to belong to; null at the top
     * @param parentOf where each department belongs now
     * @throws dev.frontdesk.kernel.Rejection {@code department-circle} when the way up would come back to it
     */
    public static void refuse(
            String departmentId, @Nullable String parentId, Function<String, Optional<String>> parentOf) {
        var passed = new HashSet<String>();
        var above = Optional.ofNullable(parentId);
        while (above.isPresent() && passed.add(above.get())) {
            above = parentOf.apply(above.get());
            if (above.filter(departmentId::equals).isPresent()) {
                throw DepartmentRejection.circle();
            }
        }
    }
}
