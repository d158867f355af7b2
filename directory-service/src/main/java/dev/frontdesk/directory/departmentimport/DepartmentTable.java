package dev.frontdesk.directory.departmentimport;

import dev.frontdesk.table.Cell;
import dev.frontdesk.table.Table;
import dev.frontdesk.table.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The departments of a table; its first line says which column is which. */
final class DepartmentTable {

    /** All of it is one transaction, and nobody reads a newer event before that ends: some seconds are enough. */
    static final int MOST_LINES = 1000;

    private static final Set<Column> NEEDED = Set.of(Column.DEPARTMENT_ID, Column.NAME_ZH);

    private final List<DepartmentLine> lines = new ArrayList<>();
    private List<Column> headings = List.of();

    private DepartmentTable() {}

    /** @throws Unreadable when it is no such table */
    static List<DepartmentLine> read(byte[] file) {
        var table = new DepartmentTable();
        Table.read(
                file,
                (line, cells) -> table.take(line, cells.stream().map(Cell::text).toList()));
        if (table.headings.isEmpty()) {
            throw new Unreadable("department-headings-missing", 1);
        }
        return List.copyOf(table.lines);
    }

    private void take(long number, List<String> fields) {
        if (headings.isEmpty()) {
            headings = headings(number, fields);
            return;
        }
        var line = DepartmentLine.of(number, headings, fields);
        if (line.isEmpty()) {
            return;
        }
        if (lines.size() == MOST_LINES) {
            throw new Unreadable("department-lines-too-many", number);
        }
        lines.add(line);
    }

    private static List<Column> headings(long line, List<String> fields) {
        var columns = new ArrayList<Column>();
        for (var field : fields) {
            if (!field.isBlank()) {
                columns.add(Column.called(field).orElseThrow(() -> new Unreadable("heading-unknown", line)));
            }
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new Unreadable("heading-twice", line);
        }
        if (!columns.containsAll(NEEDED)) {
            throw new Unreadable("department-headings-missing", line);
        }
        return List.copyOf(columns);
    }
}
