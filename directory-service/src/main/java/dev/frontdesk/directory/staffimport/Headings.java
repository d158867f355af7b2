package dev.frontdesk.directory.staffimport;

import dev.frontdesk.table.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the first line of a table says. */
final class Headings {

    private static final Set<Column> NEEDED =
            Set.of(Column.STAFF_ID, Column.NAME_ZH, Column.DEPARTMENT_ID, Column.POST_ZH);

    private Headings() {}

    static List<Column> of(long line, List<String> fields) {
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
            throw new Unreadable("headings-missing", line);
        }
        return List.copyOf(columns);
    }
}
