package dev.frontdesk.directory.departmentlist;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** S8, S12, S17, S114. Who leads a department: its manager; where the post is vacant, the next manager up. */
public final class Managers {

    private Managers() {}

    /** @param departmentId whose manager it is; another one than asked for when the way went up */
    public record Found(String departmentId, String staffId) {}

    /**
     * @param managerOf empty while the post is vacant
     * @param parentOf empty at the top
     * @param counts who may be found; somebody who has left leaves the post vacant
     * @return empty when nobody leads the department and nobody stands above it: nobody is invented
     */
    public static Optional<Found> of(
            String departmentId,
            Function<String, Optional<String>> managerOf,
            Function<String, Optional<String>> parentOf,
            Predicate<String> counts) {
        // Departments that belong to each other in a circle are walked once.
        var passed = new HashSet<String>();
        var department = Optional.of(departmentId);
        while (department.isPresent() && passed.add(department.get())) {
            var here = department.get();
            var manager = managerOf.apply(here).filter(counts);
            if (manager.isPresent()) {
                return manager.map(staffId -> new Found(here, staffId));
            }
            department = parentOf.apply(here);
        }
        return Optional.empty();
    }
}
