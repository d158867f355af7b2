package dev.frontdesk.directory.customerimport;

import dev.frontdesk.table.Csv;
import dev.frontdesk.table.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of an export; the first one says which column is which. Columns of other matters are passed over. */
final class CustomerTable {

    /** A file of the allowed size can't hold more customers than this without being something else. */
    static final int MOST_LINES = 100_000;

    private static final Set<Column> NEEDED = Set.of(Column.CUSTOMER_ID, Column.COMPANY);

    private final List<CustomerLine> lines = new ArrayList<>();
    private List<Column> headings = List.of();
    private List<Integer> places = List.of();

    private CustomerTable() {}

    /** @throws Unreadable when it is no such table */
    static List<CustomerLine> read(byte[] file) {
        var table = new CustomerTable();
        Csv.read(file, table::take);
        if (table.headings.isEmpty()) {
            throw new Unreadable("customer-columns-missing", 1);
        }
        return List.copyOf(table.lines);
    }

    private void take(long number, List<String> fields) {
        if (headings.isEmpty()) {
            head(number, fields);
            return;
        }
        var line = CustomerLine.of(
                number,
                headings,
                places.stream()
                        .map(place -> place < fields.size() ? fields.get(place) : "")
                        .toList());
        if (line.isEmpty()) {
            return;
        }
        if (lines.size() == MOST_LINES) {
            throw new Unreadable("customer-lines-too-many", number);
        }
        lines.add(line);
    }

    private void head(long number, List<String> fields) {
        var columns = new ArrayList<Column>();
        var found = new ArrayList<Integer>();
        for (int place = 0; place < fields.size(); place++) {
            var column = Column.called(fields.get(place));
            if (column.isPresent()) {
                columns.add(column.get());
                found.add(place);
            }
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new Unreadable("customer-column-twice", number);
        }
        if (!columns.containsAll(NEEDED)) {
            throw new Unreadable("customer-columns-missing", number);
        }
        headings = List.copyOf(columns);
        places = List.copyOf(found);
    }
}
