package dev.frontdesk.directory.department;

import dev.frontdesk.directory.department.DepartmentEvent.DepartmentAdded;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentMoved;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentRenamed;
import dev.frontdesk.directory.department.DepartmentEvent.HotlinesAssigned;
import dev.frontdesk.directory.department.DepartmentEvent.ManagerNamed;
import dev.frontdesk.kernel.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a department's next decision depends on; also the whole picture at any moment. */
public sealed interface DepartmentState {

    DepartmentState after(DepartmentEvent event);

    static DepartmentState of(List<DepartmentEvent> events) {
        DepartmentState state = new Unknown();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    /** Nobody added it yet. */
    record Unknown() implements DepartmentState {
        @Override
        public DepartmentState after(DepartmentEvent event) {
            if (event instanceof DepartmentAdded added) {
                return new Known(
                        added.siteId(), added.names(), added.managerId(), added.parentId(), added.extensions());
            }
            throw new IllegalStateException("A department's first event is DepartmentAdded, not " + event.getClass());
        }
    }

    record Known(
            String siteId,
            Names names,
            @Nullable String managerId,
            @Nullable String parentId,
            List<String> extensions) implements DepartmentState {
        @Override
        public DepartmentState after(DepartmentEvent event) {
            return switch (event) {
                case DepartmentAdded _ -> throw new IllegalStateException("The department was added twice");
                case DepartmentRenamed e -> new Known(siteId, e.names(), managerId, parentId, extensions);
                case ManagerNamed e -> new Known(siteId, names, e.managerId(), parentId, extensions);
                case DepartmentMoved e -> new Known(siteId, names, managerId, e.parentId(), extensions);
                case HotlinesAssigned e -> new Known(siteId, names, managerId, parentId, e.extensions());
            };
        }
    }
}
