package dev.frontdesk.report;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.Ledger.Column;
import dev.frontdesk.report.Ledger.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A register on A4 landscape, as it is filed in the binder. */
final class LedgerPrint {

    /** What stands around the table. */
    record Frame(Names site, Span span, boolean chinese) {

        String say(String zh, String en) {
            return chinese ? zh : en;
        }

        String say(Names names) {
            return chinese ? names.zh() : names.en();
        }
    }

    private static final float SIZE = 8;
    private static final float LEADING = 10.6f;
    private static final float PAD = 3;
    private static final float TOP = 76;
    private static final float BOTTOM = 70;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private record Line(String text, boolean struck) {}

    /** Some lines of a row: all of them, or what fits on the page. */
    private record Band(List<List<Line>> cells, int from, int to) {

        float height() {
            return (to - from) * LEADING + 2 * PAD;
        }
    }

    private final Paper paper;
    private final Ledger ledger;
    private final Frame frame;
    private final String digest;
    private final boolean named;
    private final float[] widths;
    private final Band head;

    private LedgerPrint(Paper paper, Ledger ledger, @Nullable Map<String, List<Written>> outsiders, Frame frame) {
        this.paper = paper;
        this.digest = ledger.digest();
        this.ledger = outsiders == null ? ledger : ledger.naming(outsiders);
        this.named = outsiders != null;
        this.frame = frame;
        this.widths = widths(this.ledger.columns(), paper.width() - 2 * Paper.MARGIN);
        this.head = band(this.ledger.columns().stream()
                .map(column -> List.of(new Written(column.title(), false)))
                .toList());
    }

    static void write(Path file, Ledger ledger, Frame frame) throws IOException {
        write(file, ledger, null, frame);
    }

    /** @param outsiders whom each entry is about; null: a print without them */
    static void write(Path file, Ledger ledger, @Nullable Map<String, List<Written>> outsiders, Frame frame)
            throws IOException {
        var title = frame.say(ledger.title());
        try (var paper = new Paper(true, title, frame.say("zh-CN", "en"))) {
            new LedgerPrint(paper, ledger, outsiders, frame).draw();
            paper.save(file);
        }
    }

    /** Which lines of which row; laid out again when it is drawn, so that no more than a row is in memory. */
    private record Cut(int row, int from, int to) {}

    private void draw() throws IOException {
        var pages = pages();
        for (int number = 0; number < pages.size(); number++) {
            paper.turn();
            top();
            var y = band(head, TOP, true);
            for (var cut : pages.get(number)) {
                var whole = band(ledger.rows().get(cut.row()).cells());
                y = band(new Band(whole.cells(), cut.from(), cut.to()), y, false);
            }
            if (number == pages.size() - 1) {
                end(y);
            }
            foot(number + 1, pages.size());
        }
    }

    /** What goes on which page; a row that is higher than a page goes on over the next one. */
    private List<List<Cut>> pages() {
        var pages = new ArrayList<List<Cut>>();
        var page = new ArrayList<Cut>();
        pages.add(page);
        var room = paper.height() - BOTTOM - TOP - head.height();
        var left = room;
        for (int row = 0; row < ledger.rows().size(); row++) {
            var band = band(ledger.rows().get(row).cells());
            while (band.height() > left) {
                var fits = (int) ((left - 2 * PAD) / LEADING);
                if (band.height() > room && fits > 0) {
                    page.add(new Cut(row, band.from(), band.from() + fits));
                    band = new Band(band.cells(), band.from() + fits, band.to());
                }
                page = new ArrayList<>();
                pages.add(page);
                left = room;
            }
            page.add(new Cut(row, band.from(), band.to()));
            left -= band.height();
        }
        return pages;
    }

    private Band band(List<List<Written>> cells) {
        var lines = new ArrayList<List<Line>>(cells.size());
        var most = 1;
        for (int column = 0; column < cells.size(); column++) {
            var cell = new ArrayList<Line>();
            for (var written : flowing(cells.get(column))) {
                for (var line : Lines.of(frame.say(written.text()), paper.letters(), SIZE, widths[column] - 2 * PAD)) {
                    cell.add(new Line(line, written.struck()));
                }
            }
            most = Math.max(most, cell.size());
            lines.add(cell);
        }
        return new Band(lines, 0, most);
    }

    /** What stands and what is struck through each flows by itself. */
    private static List<Written> flowing(List<Written> cell) {
        var flow = new ArrayList<Written>();
        for (var next : cell) {
            if (!flow.isEmpty() && flow.getLast().struck() == next.struck()) {
                var before = flow.removeLast().text();
                flow.add(new Written(
                        new Names(
                                before.zh() + " " + next.text().zh(),
                                before.en() + " " + next.text().en()),
                        next.struck()));
            } else {
                flow.add(next);
            }
        }
        return flow;
    }

    private void top() throws IOException {
        var title = frame.say(ledger.title());
        paper.bold((paper.width() - paper.wide(title, 16)) / 2, 46, 16, Paper.INK, title);
        paper.text(
                Paper.MARGIN,
                68,
                SIZE,
                Paper.INK,
                frame.say("站点：", "Site: ")
                        + frame.say(frame.site())
                        + frame.say("　　依据：", "    Rules: ")
                        + ledger.rules());
        paper.right(
                paper.width() - Paper.MARGIN,
                68,
                SIZE,
                Paper.INK,
                frame.say("期间：%s 至 %s", "Period: %s to %s")
                        .formatted(frame.span().from(), frame.span().to()));
    }

    private float band(Band band, float y, boolean heading) throws IOException {
        var high = band.height();
        var end = paper.width() - Paper.MARGIN;
        if (heading) {
            paper.box(Paper.MARGIN, y, end - Paper.MARGIN, high, Paper.TINT);
            paper.line(Paper.MARGIN, y, end, y, 0.9f, Paper.INK);
        }
        var x = Paper.MARGIN;
        for (int column = 0; column < widths.length; column++) {
            paper.line(x, y, x, y + high, 0.4f, Paper.RULE);
            var cell = band.cells().get(column);
            for (int at = band.from(); at < Math.min(band.to(), cell.size()); at++) {
                line(cell.get(at), x + PAD, y + PAD + (at - band.from()) * LEADING + 8, heading);
            }
            x += widths[column];
        }
        paper.line(end, y, end, y + high, 0.4f, Paper.RULE);
        paper.line(Paper.MARGIN, y + high, end, y + high, heading ? 0.9f : 0.4f, heading ? Paper.INK : Paper.RULE);
        return y + high;
    }

    private void line(Line line, float x, float y, boolean heading) throws IOException {
        if (heading) {
            paper.bold(x, y, SIZE, Paper.INK, line.text());
        } else {
            paper.text(x, y, SIZE, line.struck() ? Paper.QUIET : Paper.INK, line.text());
        }
        if (line.struck()) {
            paper.line(x, y - 2.8f, x + paper.wide(line.text(), SIZE), y - 2.8f, 0.7f, Paper.INK);
        }
    }

    private void end(float y) throws IOException {
        var count = ledger.rows().size();
        var text = count == 0
                ? frame.say("本期无记录。", "No entries in this period.")
                : frame.say("共 %d 条，以下空白。", count == 1 ? "%d entry; nothing follows." : "%d entries; nothing follows.")
                        .formatted(count);
        paper.text(Paper.MARGIN, y + 12, 7, Paper.QUIET, text + " " + frame.say(ledger.note()));
    }

    private void foot(int number, int of) throws IOException {
        var y = paper.height() - 46;
        var third = (paper.width() - 2 * Paper.MARGIN) / 3;
        String[] signs = {
            frame.say("制表：", "Prepared by: "), frame.say("审核：", "Checked by: "), frame.say("日期：", "Date: ")
        };
        for (int sign = 0; sign < signs.length; sign++) {
            var x = Paper.MARGIN + sign * third;
            paper.text(x, y, 9, Paper.INK, signs[sign]);
            paper.line(x + paper.wide(signs[sign], 9), y + 2, x + third - 24, y + 2, 0.5f, Paper.INK);
        }
        paper.line(Paper.MARGIN, y + 10, paper.width() - Paper.MARGIN, y + 10, 0.4f, Paper.RULE);
        paper.text(
                Paper.MARGIN,
                y + 20,
                6.5f,
                Paper.QUIET,
                frame.say("截至 %s（%s）所知　SHA-256 %s", "As known at %s (%s)    SHA-256 %s")
                        .formatted(MOMENT.format(frame.span().knownAt().atZone(zone())), zone().getId(), digest));
        paper.text(
                Paper.MARGIN,
                y + 29,
                6.5f,
                Paper.QUIET,
                named
                        ? frame.say(
                                "姓名取自隐私库，查看已记录；摘要不含姓名，含姓名的表请妥善保管。",
                                "The names are from the vault, and that they were looked at is recorded; the digest is"
                                        + " without them. Keep this print safe.")
                        : frame.say(
                                "来访人、来电人、收件人的姓名和内容保存在隐私库中，不在事实流上，本表以编号对应。",
                                "Names and words of visitors, callers and addressees are in the vault, not on the event"
                                        + " stream; the entry number leads to them."));
        paper.right(
                paper.width() - Paper.MARGIN,
                y + 20,
                8,
                Paper.INK,
                frame.say("第 %d / %d 页", "Page %d / %d").formatted(number, of));
    }

    private ZoneId zone() {
        return frame.span().zone();
    }

    private static float[] widths(List<Column> columns, float all) {
        float shares = 0;
        for (var column : columns) {
            shares += column.share();
        }
        var widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).share() / shares * all;
        }
        return widths;
    }
}
