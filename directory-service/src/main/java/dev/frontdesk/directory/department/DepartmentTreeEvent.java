package dev.frontdesk.directory.department;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface DepartmentTreeEvent extends DomainEvent {

    String treeId();

    /** {@code parentId} is null at the top. */
    @Revision("1")
    record DepartmentPlaced(
            String treeId, String departmentId, @Nullable String parentId, Instant occurredAt)
            implements DepartmentTreeEvent {}
}
