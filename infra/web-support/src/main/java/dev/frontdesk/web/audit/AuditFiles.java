package dev.frontdesk.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.frontdesk.axon.audit.Audit;
import dev.frontdesk.axon.audit.AuditEvent;
import dev.frontdesk.axon.audit.Question;
import dev.frontdesk.table.Formulas;
import dev.frontdesk.web.BadInput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Events as files, written while they are read, so that their number does not matter. */
final class AuditFiles {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int AT_ONCE = 500;
    private static final List<String> HEADINGS = List.of(
            "发生时间 occurred at",
            "记录时间 recorded at",
            "操作人 actor",
            "事件 event",
            "规则 rule",
            "对象 thing",
            "次序 sequence",
            "链上位置 place",
            "事件编号 event id",
            "内容 data");

    private final Audit audit;
    private final JsonMapper json;

    AuditFiles(Audit audit, JsonMapper json) {
        this.audit = audit;
        this.json = json;
    }

    /** Kinds of file. */
    enum Form {
        CSV("text/csv;charset=UTF-8", "csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        JSONL("application/jsonl;charset=UTF-8", "jsonl");

        private final String type;
        private final String ending;

        Form(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        static Form of(String word) {
            return Stream.of(values())
                    .filter(form -> form.ending.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("audit-format-unknown", "format"));
        }
    }

    void write(Question question, Form form, HttpServletResponse response) throws IOException {
        response.setContentType(form.type);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit." + form.ending + "\"");
        var out = response.getOutputStream();
        switch (form) {
            case CSV -> csv(question, out);
            case XLSX -> xlsx(question, out);
            case JSONL -> jsonLines(question, out);
        }
    }

    private void csv(Question question, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(out, UTF_8);
        csv.writeRecord(HEADINGS);
        audit.eachEvent(question, event -> csv.writeRecord(cells(event)));
        csv.flush();
    }

    private void jsonLines(Question question, OutputStream out) {
        audit.eachEvent(question, event -> {
            try {
                out.write(json.writeValueAsBytes(event));
                out.write('\n');
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    private void xlsx(Question question, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Front Desk", "1.0")) {
            var sheets = new Sheets(book);
            sheets.add(HEADINGS);
            audit.eachEvent(question, event -> sheets.add(cells(event)));
        }
    }

    /** A sheet takes a million rows; then comes the next. */
    private static final class Sheets {

        private final Workbook book;
        private @Nullable Worksheet sheet;
        private int rows;
        private int count;

        Sheets(Workbook book) {
            this.book = book;
        }

        void add(List<String> cells) {
            var current = sheet;
            if (current == null || rows == ROWS_OF_A_SHEET) {
                current = book.newWorksheet("审计 Audit " + ++count);
                sheet = current;
                rows = 0;
            }
            for (int column = 0; column < cells.size(); column++) {
                current.value(rows, column, cells.get(column));
            }
            if (++rows % AT_ONCE == 0) {
                flush(current);
            }
        }

        private static void flush(Worksheet sheet) {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private List<String> cells(AuditEvent event) {
        var rule = event.rule();
        return List.of(
                event.occurredAt().toString(),
                event.recordedAt().toString(),
                Formulas.guarded(event.actor()),
                event.name(),
                rule == null ? "" : rule,
                Formulas.guarded(event.aggregateId()),
                Long.toString(event.sequence()),
                Long.toString(event.place()),
                event.eventId(),
                json.writeValueAsString(event.data()));
    }
}
