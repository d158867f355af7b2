package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.report.Counter.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The report as a workbook: the figures, then each figure's events, as many sheets of them as it takes. */
final class MonthlyBook {

    /** Excel ends at 1,048,576. */
    private static final int ROWS = 1_000_000;

    private static final int AT_ONCE = 1_000;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private MonthlyBook() {}

    static void write(Path file, Span span, Month month, Spool facts) throws IOException {
        var made = file.resolveSibling(file.getFileName() + ".made");
        try (var out = Files.newOutputStream(made);
                var book = new Workbook(out, "FrontDesk", null)) {
            figures(book, span, month);
            evidence(book, span, facts);
        }
        withoutTime(made, file);
        Files.delete(made);
    }

    private static void figures(Workbook book, Span span, Month month) throws IOException {
        var sheet = book.newWorksheet("月报 Monthly");
        var row = 0;
        sheet.value(row, 0, "前台月报 Front desk, monthly report");
        sheet.style(row++, 0).bold().fontSize(14).set();
        sheet.value(row++, 0, MonthlyPage.period(span));
        row++;
        row = header(
                sheet,
                row,
                "条款 Rule",
                "类别 Section",
                "指标",
                "Figure",
                "分项",
                "Part",
                "数量 Count",
                "中位数 Median",
                "九成低于 90 %",
                "合计（元） Total (yuan)",
                "占比 Share (%)");
        for (var line : month.lines()) {
            var figure = line.figure();
            var part = Words.of(line.part());
            sheet.value(row, 0, figure.rule());
            sheet.value(row, 1, figure.section().zh() + " " + figure.section().en());
            sheet.value(row, 2, figure.name().zh());
            sheet.value(row, 3, figure.name().en());
            sheet.value(row, 4, part.zh());
            sheet.value(row, 5, part.en());
            sheet.value(row, 6, line.count());
            if (figure.measure().spreads() && line.count() > 0) {
                sheet.value(row, 7, line.median());
                sheet.value(row, 8, line.ninth());
            }
            if (figure.measure() == Figure.Measure.CENTS) {
                sheet.value(row, 9, new BigDecimal(MonthlyPage.yuan(line.sum())));
            }
            if (figure.measure() == Figure.Measure.SHARE && line.count() > 0) {
                sheet.value(row, 10, BigDecimal.valueOf(line.permille(), 1));
            }
            row++;
        }
        int[] widths = {10, 22, 30, 34, 22, 30, 12, 16, 16, 20, 14};
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        sheet.finish();
    }

    private static void evidence(Workbook book, Span span, Spool facts) throws IOException {
        var place = new Place(book);
        MonthlyReport.read(facts, span, place::write);
        place.end();
    }

    /** Where the next event is written. */
    private static final class Place {
        private final Workbook book;
        private Worksheet sheet;
        private int number = 1;
        private int row;

        Place(Workbook book) {
            this.book = book;
            this.sheet = begin();
        }

        private Worksheet begin() {
            var next = book.newWorksheet("凭据 Events" + (number == 1 ? "" : " " + number));
            row = header(next, 0, "指标", "Figure", "分项 Part", "事件 Event id", "记录时间 Recorded", "事项 Subject");
            return next;
        }

        void write(Figure figure, String part, Event event) {
            try {
                next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            sheet.value(row, 0, figure.name().zh());
            sheet.value(row, 1, figure.name().en());
            sheet.value(row, 2, part);
            // Inline: the book would keep every string that it shares in memory, and these are there once.
            sheet.inlineString(row, 3, event.id());
            sheet.inlineString(row, 4, event.recordedAt().toString());
            sheet.inlineString(row, 5, event.subject());
            row++;
        }

        private void next() throws IOException {
            if (row == ROWS) {
                sheet.finish();
                number++;
                sheet = begin();
            } else if (row % AT_ONCE == 0) {
                sheet.flush();
            }
        }

        void end() throws IOException {
            sheet.finish();
        }
    }

    private static int header(Worksheet sheet, int row, String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(row, column, names[column]);
        }
        sheet.range(row, 0, row, names.length - 1)
                .style()
                .bold()
                .fillColor("E6EEF7")
                .set();
        return row + 1;
    }

    /** Twice the same facts make twice the same bytes: the time at which a workbook was made says nothing. */
    private static void withoutTime(Path made, Path file) throws IOException {
        try (var in = new ZipFile(made.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(in.entries())) {
                var next = new ZipEntry(entry.getName());
                next.setTimeLocal(NO_TIME);
                out.putNextEntry(next);
                copy(entry.getName(), in.getInputStream(entry), out);
                out.closeEntry();
            }
        }
    }

    private static void copy(String name, InputStream in, OutputStream out) throws IOException {
        if (!name.equals("docProps/core.xml")) {
            in.transferTo(out);
            return;
        }
        var core = new String(in.readAllBytes(), UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$12000-01-01T00:00:00Z");
        out.write(core.getBytes(UTF_8));
    }
}
