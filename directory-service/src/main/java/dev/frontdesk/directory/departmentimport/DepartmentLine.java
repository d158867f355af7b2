package dev.frontdesk.directory.departmentimport;

import dev.frontdesk.directory.department.DepartmentCommand.DescribeDepartment;
import dev.frontdesk.directory.department.DepartmentId;
import dev.frontdesk.directory.department.DepartmentState.Known;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.table.Formulas;
import dev.frontdesk.table.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table of departments, without spaces around.
 *
 * @param cells of the columns that the table has; a column it has not says nothing, an empty cell says: none
 */
record DepartmentLine(long number, Map<Column, String> cells) {

    static DepartmentLine of(long number, List<Column> headings, List<String> fields) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int field = 0; field < headings.size(); field++) {
            var cell = field < fields.size() ? fields.get(field) : "";
            cells.put(headings.get(field), Formulas.bare(cell.strip().replaceAll("\\s+", " ")));
        }
        return new DepartmentLine(number, cells);
    }

    /** Empty also where the table has no such column. */
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    Problem problem(Column column, String code) {
        return new Problem(number, column.en(), code);
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    List<String> extensions() {
        return Arrays.stream(cell(Column.EXTENSIONS).split("[\\s,;/、，；]+"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    /** @param now as the directory describes the department; null for a new one */
    DescribeDepartment description(String site, @Nullable Known now, Instant at) {
        return new DescribeDepartment(
                new DepartmentId(cell(Column.DEPARTMENT_ID)),
                site,
                names(now),
                said(Column.MANAGER_ID, now, Known::managerId),
                said(Column.PARENT_ID, now, Known::parentId),
                cells.containsKey(Column.EXTENSIONS) || now == null ? extensions() : now.extensions(),
                at);
    }

    /** Without an English name the one that belongs to the Chinese one stays, or the Chinese one stands for both. */
    private Names names(@Nullable Known now) {
        var zh = cell(Column.NAME_ZH);
        var en = cell(Column.NAME_EN);
        if (!en.isEmpty()) {
            return new Names(zh, en);
        }
        return now != null && now.names().zh().equals(zh) && !cells.containsKey(Column.NAME_EN)
                ? now.names()
                : new Names(zh, zh);
    }

    private @Nullable String said(Column column, @Nullable Known now, Function<Known, @Nullable String> known) {
        if (!cells.containsKey(column)) {
            return now == null ? null : known.apply(now);
        }
        var cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }
}
