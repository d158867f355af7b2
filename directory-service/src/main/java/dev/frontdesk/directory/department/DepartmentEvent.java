package dev.frontdesk.directory.department;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface DepartmentEvent extends DomainEvent {

    String departmentId();

    @Revision("1")
    record DepartmentAdded(
            String departmentId,
            String siteId,
            Names names,
            @Nullable String managerId,
            @Nullable String parentId,
            List<String> extensions,
            Instant occurredAt)
            implements DepartmentEvent {}

    @Revision("1")
    record DepartmentRenamed(String departmentId, Names names, Instant occurredAt) implements DepartmentEvent {}

    /** {@code managerId} is null when the post became vacant. */
    @Revision("1")
    record ManagerNamed(String departmentId, @Nullable String managerId, Instant occurredAt)
            implements DepartmentEvent {}

    /** {@code parentId} is null when the department now stands at the top. */
    @Revision("1")
    record DepartmentMoved(String departmentId, @Nullable String parentId, Instant occurredAt)
            implements DepartmentEvent {}

    /** S20, S21. The hotlines, in the order in which they are tried. */
    @Revision("1")
    record HotlinesAssigned(String departmentId, List<String> extensions, Instant occurredAt)
            implements DepartmentEvent {}
}
