package dev.frontdesk.directory.departmentimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.frontdesk.directory.departmentlist.Departments;
import dev.frontdesk.directory.departmentlist.Departments.DepartmentRow;
import dev.frontdesk.table.Formulas;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** Writes the departments of a site as a table that can be read in again. */
@Component
public class DepartmentExport {

    private static final int AT_ONCE = 500;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Departments departments;

    DepartmentExport(Departments departments) {
        this.departments = departments;
    }

    /** UTF-8 with a mark, by which spreadsheets know it. */
    public void csv(String site, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(out, UTF_8);
        lines(site).forEach(csv::writeRecord);
        csv.flush();
    }

    public void xlsx(String site, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Front Desk", "1.0")) {
            var sheet = book.newWorksheet("部门 Departments");
            var lines = lines(site).toList();
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, lines.get(row).get(column));
                }
            }
        }
    }

    private Stream<List<String>> lines(String site) {
        var headings = Arrays.stream(Column.values()).map(Column::en).toList();
        var pages = Stream.iterate(
                        departments.page(site, "", AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> departments.page(site, page.getLast().departmentId(), AT_ONCE))
                .flatMap(List::stream)
                .map(DepartmentExport::cells);
        return Stream.concat(Stream.of(headings), pages);
    }

    private static List<String> cells(DepartmentRow row) {
        var managerId = row.managerId();
        var parentId = row.parentId();
        return List.of(
                row.departmentId(),
                Formulas.guarded(row.names().zh()),
                Formulas.guarded(row.names().en()),
                managerId == null ? "" : managerId,
                parentId == null ? "" : parentId,
                String.join(" ", row.extensions()));
    }
}
