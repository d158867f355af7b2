package dev.frontdesk.report;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.report.FactReader.Poison;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report as a page that needs nothing beside it: to read, and to print on A4. */
final class MonthlyPage {

    private static final int BAR = 180;

    private MonthlyPage() {}

    static String of(Span span, Month month, List<Poison> poison) {
        var page = new StringBuilder("""
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>前台月报 Front desk, monthly report</title>
            <style>
            @page{size:A4;margin:16mm}
            body{font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1d2733;margin:2rem auto;max-width:52rem}
            h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:1.6rem 0 .3rem;border-bottom:2px solid #2b5f9e}
            table{border-collapse:collapse;width:100%;table-layout:fixed}td{padding:.25rem .5rem;vertical-align:top}
            tbody{border-bottom:1px solid #dde3ea;break-inside:avoid}.a{width:3.5rem}.b{width:15rem}.c{width:14rem}.e{width:5rem}td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            .en{color:#5b6b7e}.rule{color:#5b6b7e;font-size:.85em}rect{fill:#2b5f9e}.warn{border-left:4px solid #b35c00;padding-left:.8rem}
            </style></head><body>
            """);
        page.append("<h1>前台月报 <span class=\"en\">Front desk, monthly report</span></h1>\n<p>")
                .append(escaped(period(span)))
                .append("</p>\n");
        var section = "";
        for (var lines : byFigure(month.lines())) {
            var name = lines.getFirst().figure().section();
            if (!name.zh().equals(section)) {
                page.append(section.isEmpty() ? "" : "</table>\n");
                section = name.zh();
                page.append("<h2>%s <span class=\"en\">%s</span></h2>\n<table>\n".formatted(name.zh(), name.en()));
                page.append("<colgroup><col class=\"a\"><col class=\"b\"><col class=\"c\"><col><col"
                        + " class=\"e\"></colgroup>\n");
            }
            page.append(rows(lines));
        }
        page.append(section.isEmpty() ? "" : "</table>\n");
        broken(page, month);
        notes(page, month, poison);
        return page.append("</body></html>\n").toString();
    }

    static String period(Span span) {
        return "%s 至 %s，%s，截至 %s 所知 · %s to %s, %s, as known at %s"
                .formatted(
                        span.from(),
                        span.to(),
                        span.site() == null ? "全部站点" : span.site(),
                        span.knownAt(),
                        span.from(),
                        span.to(),
                        span.site() == null ? "all sites" : span.site(),
                        span.knownAt());
    }

    static Collection<List<Month.Line>> byFigure(List<Month.Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(Month.Line::figure, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** The largest part first; its bar is the longest of the figure. */
    private static String rows(List<Month.Line> lines) {
        var sorted = Month.largestFirst(lines);
        var figure = sorted.getFirst().figure();
        var html = new StringBuilder("<tbody>");
        for (var line : sorted) {
            html.append("<tr>");
            if (line == sorted.getFirst()) {
                html.append(
                        "<td class=\"rule\" rowspan=\"%1$d\">%2$s</td><td rowspan=\"%1$d\">%3$s<br><span class=\"en\">%4$s</span></td>"
                                .formatted(
                                        sorted.size(),
                                        figure.rule(),
                                        escaped(figure.name().zh()),
                                        escaped(figure.name().en())));
            }
            html.append(cells(line, sorted.getFirst().count()));
        }
        return html.append("</tbody>\n").toString();
    }

    private static String cells(Month.Line line, long most) {
        var part = Words.of(line.part());
        var width = most == 0 ? 0 : line.count() * BAR / most;
        return """
            <td>%s <span class="en">%s</span></td>\
            <td><svg width="%d" height="12" role="img" aria-label="%d"><rect width="%d" height="12"/></svg>%s</td>\
            <td class="n">%s</td></tr>
            """.formatted(
                        escaped(part.zh()),
                        part.zh().equals(part.en()) ? "" : escaped(part.en()),
                        BAR,
                        line.count(),
                        width,
                        measured(line),
                        number(line.count()));
    }

    private static String measured(Month.Line line) {
        if (line.count() == 0) {
            return "";
        }
        return switch (line.figure().measure()) {
            case COUNT -> "";
            case CENTS -> "<br><span class=\"en\">合计 total ¥%s</span>".formatted(yuan(line.sum()));
            case SHARE -> "<br><span class=\"en\">%s</span>".formatted(percent(line));
            case RING, SECONDS ->
                "<br><span class=\"en\">中位数 median %s · 九成低于 90 %% below %s</span>"
                        .formatted(
                                lasted(line, line.median()).en(),
                                lasted(line, line.ninth()).en());
        };
    }

    static String percent(Month.Line line) {
        return "%d.%d %%".formatted(line.permille() / 10, line.permille() % 10);
    }

    /** A stretch of time as it is said at a desk. */
    static Names lasted(Month.Line line, long value) {
        if (line.figure().measure() == Figure.Measure.RING) {
            return said("%d.%d 秒", "%d.%d s", value / 1000, value % 1000 / 100);
        }
        return value < 60
                ? said("%d 秒", "%d s", value)
                : value < 7200
                        ? said("%d 分 %02d 秒", "%d min %02d s", value / 60, value % 60)
                        : said("%d 小时 %02d 分", "%d h %02d min", value / 3600, value % 3600 / 60);
    }

    private static Names said(String zh, String en, Object... numbers) {
        return new Names(zh.formatted(numbers), en.formatted(numbers));
    }

    /** Exact: cents never pass through a double. */
    static String yuan(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static void broken(StringBuilder page, Month month) {
        if (!month.listed().isEmpty()) {
            page.append("<h2>违约清单 <span class=\"en\">Broken promises</span></h2>\n<table>");
            for (var one : month.listed()) {
                var words = one.split(" ", 3);
                var kind = Words.of(words[0]);
                page.append("<tr><td>%s <span class=\"en\">%s</span></td><td>%s</td><td>%s</td></tr>\n"
                        .formatted(kind.zh(), kind.en(), escaped(words[1]), escaped(words[2])));
            }
            page.append("</table>\n");
        }
    }

    private static void notes(StringBuilder page, Month month, List<Poison> poison) {
        page.append("<p class=\"en\">每个数字的事件编号见 monthly.xlsx 的“凭据”页。"
                + "The ids of the events behind each figure are in monthly.xlsx, sheet “Events”.</p>\n");
        if (!poison.isEmpty()) {
            page.append(
                    "<p class=\"warn\">有 %1$d 条记录无法读取，未计入；见 unreadable.csv。%1$d records could not be read and are not counted; see unreadable.csv.</p>\n"
                            .formatted(poison.size()));
        }
        if (!month.unused().isEmpty()) {
            page.append("<p class=\"en\">本报表未涉及的事实 Facts this report does not speak of: ");
            page.append(escaped(month.unused().toString())).append("</p>\n");
        }
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
