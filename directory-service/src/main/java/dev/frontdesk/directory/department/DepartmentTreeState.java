package dev.frontdesk.directory.department;

import dev.frontdesk.directory.department.DepartmentTreeCommand.PlaceDepartment;
import dev.frontdesk.directory.department.DepartmentTreeEvent.DepartmentPlaced;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which department belongs to which, as far as it was placed. */
record DepartmentTreeState(Map<String, String> parents) {

    static final DepartmentTreeState EMPTY = new DepartmentTreeState(Map.of());

    /** @throws dev.frontdesk.kernel.Rejection {@code department-circle} */
    List<DepartmentTreeEvent> decide(PlaceDepartment command) {
        var id = command.departmentId();
        if (Objects.equals(parents.get(id), command.parentId())) {
            return List.of();
        }
        ParentCircle.refuse(id, command.parentId(), one -> Optional.ofNullable(parents.get(one)));
        return List.of(new DepartmentPlaced(command.treeId(), id, command.parentId(), command.at()));
    }

    DepartmentTreeState after(DepartmentTreeEvent event) {
        return switch (event) {
            case DepartmentPlaced placed -> {
                var after = new HashMap<>(parents);
                if (placed.parentId() == null) {
                    after.remove(placed.departmentId());
                } else {
                    after.put(placed.departmentId(), placed.parentId());
                }
                yield new DepartmentTreeState(Map.copyOf(after));
            }
        };
    }
}
