package dev.frontdesk.directory.department;

import dev.frontdesk.directory.department.DepartmentCommand.DescribeDepartment;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of the tree of a site's departments. */
public sealed interface DepartmentTreeCommand {

    String treeId();

    /** From now on the department belongs to another. @param parentId null at the top */
    record PlaceDepartment(
            @TargetAggregateIdentifier String treeId,
            String departmentId,
            @Nullable String parentId,
            Instant at) implements DepartmentTreeCommand {

        public static PlaceDepartment of(DescribeDepartment command) {
            return new PlaceDepartment(
                    "dept-tree-" + command.siteId(), command.departmentId().value(), command.parentId(), command.at());
        }
    }
}
