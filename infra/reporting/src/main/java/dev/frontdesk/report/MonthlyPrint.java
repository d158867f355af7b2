package dev.frontdesk.report;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.FactReader.Poison;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The report on A4, with the course of the month and a bar for each part. */
final class MonthlyPrint {

    private static final float BOTTOM = 54;
    private static final float NAMES = 195;
    private static final float PARTS = 130;
    private static final float BAR = 72;
    private static final float LINE = 12.5f;
    private static final List<Names> COURSES = List.of(
            new Names("来电", "Calls"),
            new Names("来访", "Visits"),
            new Names("收件", "Items received"),
            new Names("寄出", "Items sent"));

    private static final DateTimeFormatter KNOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Paper paper;
    private final Span span;
    private final Month month;
    private final boolean chinese;
    private final int pages;

    private int number;
    private float y;

    private MonthlyPrint(Paper paper, Span span, Month month, boolean chinese, int pages) {
        this.paper = paper;
        this.span = span;
        this.month = month;
        this.chinese = chinese;
        this.pages = pages;
    }

    static void write(Path file, Span span, Month month, List<Poison> poison, boolean chinese) throws IOException {
        var title = chinese ? "前台月报" : "Front desk, monthly report";
        // The first time tells how many pages there are.
        var pages = 0;
        for (var last : new boolean[] {false, true}) {
            try (var paper = new Paper(false, title, chinese ? "zh-CN" : "en")) {
                var print = new MonthlyPrint(paper, span, month, chinese, pages);
                print.draw(poison);
                pages = print.number;
                if (last) {
                    paper.save(file);
                }
            }
        }
    }

    private void draw(List<Poison> poison) throws IOException {
        turn();
        paper.bold(Paper.MARGIN, 52, 18, Paper.INK, say("前台月报", "Front desk, monthly report"));
        paper.text(
                Paper.MARGIN,
                68,
                8.5f,
                Paper.QUIET,
                say("%s 至 %s　站点：%s　截至 %s 所知", "%s to %s    site: %s    as known at %s")
                        .formatted(
                                span.from(),
                                span.to(),
                                span.site() == null ? say("全部", "all") : span.site(),
                                KNOWN.format(span.knownAt().atZone(span.zone()))));
        y = 84;
        courses();
        var section = "";
        for (var lines : MonthlyPage.byFigure(month.lines())) {
            var figure = lines.getFirst().figure();
            var needed = lines.size() * LINE + 8;
            if (!figure.section().zh().equals(section)) {
                section = figure.section().zh();
                heading(say(figure.section()), needed);
            }
            figure(lines);
        }
        broken();
        notes(poison);
    }

    /** Four small charts, a column for each day. */
    private void courses() throws IOException {
        var days = (int) ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
        var wide = (paper.width() - 2 * Paper.MARGIN - 3 * 14) / 4;
        for (int thing = 0; thing < COURSES.size(); thing++) {
            var x = Paper.MARGIN + thing * (wide + 14);
            long most = 1;
            long sum = 0;
            for (int day = 0; day < days; day++) {
                most = Math.max(most, month.on(span.from().plusDays(day), thing));
                sum += month.on(span.from().plusDays(day), thing);
            }
            paper.text(x, y + 8, 8, Paper.INK, say(COURSES.get(thing)) + "  " + MonthlyPage.number(sum));
            paper.right(x + wide, y + 8, 6.5f, Paper.QUIET, say("最多 ", "most ") + MonthlyPage.number(most));
            var column = wide / days;
            for (int day = 0; day < days; day++) {
                var count = month.on(span.from().plusDays(day), thing);
                var high = 46f * count / most;
                if (count > 0) {
                    paper.box(x + day * column, y + 60 - high, Math.max(column - 0.8f, 0.5f), high, Paper.BLUE);
                }
            }
            paper.line(x, y + 60, x + wide, y + 60, 0.5f, Paper.RULE);
            paper.text(x, y + 68, 6, Paper.QUIET, span.from().toString());
            paper.right(x + wide, y + 68, 6, Paper.QUIET, span.to().toString());
        }
        y += 78;
    }

    private void heading(String text, float withNext) throws IOException {
        room(26 + withNext);
        y += 12;
        paper.bold(Paper.MARGIN, y + 10, 11.5f, Paper.BLUE, text);
        paper.line(Paper.MARGIN, y + 15, paper.width() - Paper.MARGIN, y + 15, 1.2f, Paper.BLUE);
        y += 20;
    }

    /** The largest part first; its bar is the longest of the figure. */
    private void figure(List<Month.Line> lines) throws IOException {
        var sorted = Month.largestFirst(lines);
        var figure = sorted.getFirst().figure();
        room(Math.min(sorted.size() * LINE + 6, 300));
        paper.text(Paper.MARGIN, y + 9, 7, Paper.QUIET, figure.rule());
        var name = Lines.of(say(figure.name()), paper.letters(), 8.5f, NAMES - 36);
        for (int i = 0; i < name.size(); i++) {
            paper.text(Paper.MARGIN + 30, y + 9 + i * 10.5f, 8.5f, Paper.INK, name.get(i));
        }
        var top = y;
        for (var line : sorted) {
            room(LINE);
            if (y < top) {
                top = y;
            }
            part(line, sorted.getFirst().count());
            y += LINE;
        }
        y = Math.max(y, top + name.size() * 10.5f + 3) + 3;
        paper.line(Paper.MARGIN, y - 1.5f, paper.width() - Paper.MARGIN, y - 1.5f, 0.3f, Paper.RULE);
    }

    private void part(Month.Line line, long most) throws IOException {
        var x = Paper.MARGIN + NAMES;
        var name = Lines.of(say(Words.of(line.part())), paper.letters(), 8, PARTS - 6);
        paper.text(x, y + 9, 8, Paper.INK, name.isEmpty() ? "" : name.getFirst());
        x += PARTS;
        if (line.count() > 0) {
            paper.box(x, y + 3, Math.max(1, BAR * line.count() / most), 6.5f, Paper.BLUE);
        }
        x += BAR;
        paper.right(x + 32, y + 9, 8.5f, Paper.INK, MonthlyPage.number(line.count()));
        paper.right(paper.width() - Paper.MARGIN, y + 9, 7, Paper.QUIET, measured(line));
    }

    private String measured(Month.Line line) {
        if (line.count() == 0) {
            return "";
        }
        return switch (line.figure().measure()) {
            case COUNT -> "";
            case SHARE -> MonthlyPage.percent(line);
            case CENTS -> "¥" + MonthlyPage.yuan(line.sum());
            case RING, SECONDS ->
                say(MonthlyPage.lasted(line, line.median())) + " / " + say(MonthlyPage.lasted(line, line.ninth()));
        };
    }

    private void broken() throws IOException {
        if (month.listed().isEmpty()) {
            return;
        }
        heading(say("违约清单", "Broken promises"), LINE);
        for (var one : month.listed()) {
            room(LINE);
            var words = one.split(" ", 3);
            paper.text(Paper.MARGIN, y + 9, 8, Paper.INK, say(Words.of(words[0])));
            paper.text(Paper.MARGIN + 110, y + 9, 8, Paper.INK, words[1]);
            paper.right(
                    paper.width() - Paper.MARGIN,
                    y + 9,
                    8,
                    Paper.QUIET,
                    words[2].isEmpty() ? "" : say("应于 ", "due ") + words[2]);
            y += LINE;
        }
    }

    private void notes(List<Poison> poison) throws IOException {
        y += 8;
        note(say(
                "时长为中位数／九成低于。每个数字的事件编号见 monthly.xlsx 的“凭据”页。",
                "Times: median / nine of ten below. The ids of the events behind each figure are in"
                        + " monthly.xlsx, sheet Events."));
        if (!poison.isEmpty()) {
            note(say(
                            "有 %d 条记录无法读取，未计入；见 unreadable.csv。",
                            "%d records could not be read and are not counted; see unreadable.csv.")
                    .formatted(poison.size()));
        }
        if (!month.unused().isEmpty()) {
            note(say("本报表未涉及的事实：", "Facts this report does not speak of: ")
                    + month.unused().toString().replace("{", "").replace("}", ""));
        }
    }

    private void note(String text) throws IOException {
        for (var line : Lines.of(text, paper.letters(), 7, paper.width() - 2 * Paper.MARGIN)) {
            room(10);
            paper.text(Paper.MARGIN, y + 8, 7, Paper.QUIET, line);
            y += 10;
        }
    }

    private void room(float high) throws IOException {
        if (y + high > paper.height() - BOTTOM) {
            turn();
        }
    }

    private void turn() throws IOException {
        paper.turn();
        number++;
        y = 40;
        paper.right(
                paper.width() - Paper.MARGIN,
                paper.height() - 28,
                7.5f,
                Paper.QUIET,
                say("第 %d / %d 页", "Page %d / %d").formatted(number, pages));
    }

    private String say(String zh, String en) {
        return chinese ? zh : en;
    }

    private String say(Names names) {
        return chinese ? names.zh() : names.en();
    }
}
