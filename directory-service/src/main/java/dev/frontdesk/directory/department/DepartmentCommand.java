package dev.frontdesk.directory.department;

import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a department. */
public sealed interface DepartmentCommand {

    DepartmentId departmentId();

    Instant at();

    /**
     * From now on the department is as described here.
     *
     * @param managerId staff id; null while the post is vacant
     * @param parentId the department it belongs to; null at the top
     * @param extensions hotlines of the department itself, in order
     */
    record DescribeDepartment(
            @TargetAggregateIdentifier DepartmentId departmentId,
            String siteId,
            Names names,
            @Nullable String managerId,
            @Nullable String parentId,
            List<String> extensions,
            Instant at)
            implements DepartmentCommand {

        /** What of it can be had before others have moved: where it stands, and those hotlines that it keeps. */
        public DescribeDepartment freed(@Nullable String parentBefore, List<String> extensionsBefore) {
            return new DescribeDepartment(
                    departmentId,
                    siteId,
                    names,
                    managerId,
                    Objects.equals(parentId, parentBefore) ? parentId : null,
                    extensions.stream().filter(extensionsBefore::contains).toList(),
                    at);
        }
    }
}
