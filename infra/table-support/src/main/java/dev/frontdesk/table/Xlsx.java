package dev.frontdesk.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. */
final class Xlsx {

    private Xlsx() {}

    static void read(byte[] file, Table.Taker taker) {
        var line = new long[] {1};
        try {
            Inflated.refuseTooMuch(file);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                var sheet = book.getFirstSheet();
                var merged = Merged.in(file, sheet.getId());
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> {
                        line[0] = row.getRowNum();
                        taker.take(row.getRowNum(), cells(row, merged));
                    });
                }
            }
        } catch (IOException | XMLStreamException | ExcelReaderException broken) {
            throw new Unreadable("file-unreadable", line[0]);
        }
    }

    private static List<Cell> cells(Row row, Merged merged) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < Math.min(row.getCellCount(), Table.MOST_COLUMNS); column++) {
            var cell = row.getOptionalCell(column).map(Xlsx::cell).orElse(Cell.text(""));
            cells.add(merged.covers(row.getRowNum(), column) ? new Cell(cell.text(), Cell.Kind.MERGED) : cell);
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        var raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getType() == CellType.FORMULA) {
            return new Cell(raw, Cell.Kind.FORMULA);
        }
        return cell.getType() == CellType.NUMBER ? Cell.number(raw) : Cell.text(raw);
    }
}
