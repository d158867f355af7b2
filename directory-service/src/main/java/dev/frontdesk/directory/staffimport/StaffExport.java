package dev.frontdesk.directory.staffimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.table.Formulas;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * S83. Writes the staff of a site as a table that can be read in again. It holds no address (S105): a table without
 * that column leaves addresses as they are.
 */
@Component
public class StaffExport {

    private static final int AT_ONCE = 500;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<Column> COLUMNS = Arrays.stream(Column.values())
            .filter(column -> column != Column.EMAIL)
            .toList();

    private final Staff staff;

    StaffExport(Staff staff) {
        this.staff = staff;
    }

    private interface Rows {
        void write(List<String> cells) throws IOException;
    }

    /** UTF-8 with a mark, by which spreadsheets know it. */
    public void csv(String site, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(out, UTF_8);
        csv.writeRecord(headings());
        each(site, csv::writeRecord);
        csv.flush();
    }

    public void xlsx(String site, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Front Desk", "1.0")) {
            var sheet = book.newWorksheet("员工 Staff");
            var row = new int[] {0};
            Rows rows = cells -> {
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row[0], column, cells.get(column));
                }
                if (++row[0] % AT_ONCE == 0) {
                    sheet.flush();
                }
            };
            rows.write(headings());
            each(site, rows);
        }
    }

    private void each(String site, Rows rows) throws IOException {
        String after = null;
        do {
            var page = staff.page(site, after, AT_ONCE);
            for (var person : page) {
                rows.write(cells(person));
            }
            after = page.size() < AT_ONCE ? null : page.getLast().staffId();
        } while (after != null);
    }

    private static List<String> headings() {
        return COLUMNS.stream().map(Column::en).toList();
    }

    private static List<String> cells(StaffRow person) {
        var cells = new ArrayList<String>();
        COLUMNS.forEach(column -> cells.add(Formulas.guarded(Objects.requireNonNullElse(cell(person, column), ""))));
        return cells;
    }

    private static @Nullable String cell(StaffRow person, Column column) {
        return switch (column) {
            case STAFF_ID -> person.staffId();
            case NAME_ZH -> person.names().zh();
            case NAME_EN -> person.names().en();
            case DEPARTMENT_ID -> person.departmentId();
            case POST_ZH -> person.post().zh();
            case POST_EN -> person.post().en();
            case FURTHER_POSTS -> FurtherPosts.written(person.furtherPosts());
            case EXTENSIONS -> String.join(" ", person.extensions());
            case EMAIL -> null;
            case DEPUTY_ID -> person.deputyId();
            case ASSISTANT_ID -> person.assistantId();
            case RESTRICTED -> String.valueOf(person.restricted());
        };
    }
}
