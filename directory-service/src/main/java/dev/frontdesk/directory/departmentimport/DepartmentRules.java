package dev.frontdesk.directory.departmentimport;

import dev.frontdesk.directory.department.ParentCircle;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.table.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Everything that is wrong with a table of departments; what it says of a department goes before what is known. */
final class DepartmentRules {

    private static final Pattern DEPARTMENT = Pattern.compile("dept-[a-z0-9-]{1,120}");
    private static final Pattern STAFF = Pattern.compile("staff-[a-z0-9-]{1,120}");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{3,5}");
    private static final int LONGEST = 200;

    private final List<DepartmentLine> lines;
    private final Map<String, DepartmentLine> byId = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Function<String, Optional<Earlier>> known;

    /** A department as the directory has it. @param parentId null at the top */
    record Earlier(String site, Optional<String> parentId) {}

    /** @param known by id, whatever its site */
    DepartmentRules(List<DepartmentLine> lines, Function<String, Optional<Earlier>> known) {
        this.lines = lines;
        this.known = known;
    }

    List<Problem> problems(String site) {
        lines.forEach(line -> alone(line, site));
        extensionsOnce();
        lines.forEach(this::above);
        return List.copyOf(problems);
    }

    private void alone(DepartmentLine line, String site) {
        var id = line.cell(Column.DEPARTMENT_ID);
        if (!DEPARTMENT.matcher(id).matches()) {
            add(line, Column.DEPARTMENT_ID, "id-malformed");
        } else if (byId.putIfAbsent(id, line) != null) {
            add(line, Column.DEPARTMENT_ID, "department-twice");
        } else if (known.apply(id).filter(one -> !one.site().equals(site)).isPresent()) {
            add(line, Column.DEPARTMENT_ID, "id-taken");
        }
        if (line.cell(Column.NAME_ZH).isEmpty()) {
            add(line, Column.NAME_ZH, "text-missing");
        }
        line.cells().forEach((column, cell) -> {
            if (cell.length() > LONGEST) {
                add(line, column, "text-too-long");
            }
        });
        var manager = line.cell(Column.MANAGER_ID);
        if (!manager.isEmpty() && !STAFF.matcher(manager).matches()) {
            add(line, Column.MANAGER_ID, "id-malformed");
        }
    }

    private void extensionsOnce() {
        var lineOf = new HashMap<String, DepartmentLine>();
        for (var line : lines) {
            for (var number : line.extensions()) {
                if (!EXTENSION.matcher(number).matches()) {
                    add(line, Column.EXTENSIONS, "extension-malformed");
                } else if (lineOf.putIfAbsent(number, line) != null) {
                    add(line, Column.EXTENSIONS, "extension-twice");
                }
            }
        }
    }

    private void above(DepartmentLine line) {
        var parent = line.cell(Column.PARENT_ID);
        if (parent.isEmpty()) {
            return;
        }
        if (!DEPARTMENT.matcher(parent).matches()) {
            add(line, Column.PARENT_ID, "id-malformed");
        } else if (!byId.containsKey(parent) && known.apply(parent).isEmpty()) {
            add(line, Column.PARENT_ID, "unknown-department");
        } else if (parent.equals(line.cell(Column.DEPARTMENT_ID))) {
            add(line, Column.PARENT_ID, "department-in-itself");
        } else {
            try {
                ParentCircle.refuse(line.cell(Column.DEPARTMENT_ID), parent, this::parentOf);
            } catch (Rejection circle) {
                add(line, Column.PARENT_ID, circle.code());
            }
        }
    }

    /** As it will be. */
    private Optional<String> parentOf(String departmentId) {
        var line = byId.get(departmentId);
        return line != null && line.cells().containsKey(Column.PARENT_ID)
                ? Optional.of(line.cell(Column.PARENT_ID)).filter(parent -> !parent.isEmpty())
                : known.apply(departmentId).flatMap(Earlier::parentId);
    }

    private void add(DepartmentLine line, Column column, String code) {
        problems.add(line.problem(column, code));
    }
}
