package dev.frontdesk.report;

import dev.frontdesk.report.FactReader.Poison;
import dev.frontdesk.report.Figure.Measure;
import java.util.List;
import java.util.Locale;

/** The report as a page that needs nothing beside it: to read, and to print on A4. */
final class MonthlyPage {

    private static final int BAR = 220;

    private MonthlyPage() {}

    static String of(Span span, Month month, List<Poison> poison) {
        var page = new StringBuilder("""
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>前台月报 Front desk, monthly report</title>
            <style>
            @page{size:A4;margin:16mm}
            body{font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1d2733;margin:2rem auto;max-width:52rem}
            h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:1.6rem 0 .3rem;border-bottom:2px solid #2b5f9e}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #dde3ea;vertical-align:top}
            th{font-weight:600;color:#44546a}td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            tr{break-inside:avoid}.en{color:#5b6b7e}.rule{color:#5b6b7e;font-size:.85em}rect{fill:#2b5f9e}.warn{border-left:4px solid #b35c00;padding-left:.8rem}
            </style></head><body>
            """);
        page.append("<h1>前台月报 <span class=\"en\">Front desk, monthly report</span></h1>\n<p>")
                .append(escaped(period(span)))
                .append("</p>\n");
        var most = month.lines().stream().mapToLong(Month.Line::count).max().orElse(0);
        var section = "";
        for (var line : month.lines()) {
            var name = line.figure().section();
            if (!name.zh().equals(section)) {
                page.append(section.isEmpty() ? "" : "</table>\n");
                section = name.zh();
                page.append("<h2>%s <span class=\"en\">%s</span></h2>\n<table>\n".formatted(name.zh(), name.en()));
            }
            page.append(row(line, most));
        }
        page.append(section.isEmpty() ? "" : "</table>\n");
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

    private static String row(Month.Line line, long most) {
        var figure = line.figure();
        var part = Words.of(line.bucket());
        var width = most == 0 ? 0 : Math.max(line.count() == 0 ? 0 : 1, line.count() * BAR / most);
        return """
            <tr><td class="rule">%s</td><td>%s <span class="en">%s</span></td><td>%s <span class="en">%s</span></td>\
            <td><svg width="%d" height="12" role="img" aria-label="%d"><rect width="%d" height="12"/></svg></td>\
            <td class="n">%s%s</td></tr>
            """.formatted(
                        figure.rule(),
                        escaped(figure.name().zh()),
                        escaped(figure.name().en()),
                        escaped(part.zh()),
                        part.zh().equals(part.en()) ? "" : escaped(part.en()),
                        BAR,
                        line.count(),
                        width,
                        number(line.count()),
                        measured(line));
    }

    private static String measured(Month.Line line) {
        if (line.figure().measure() == Measure.COUNT || line.count() == 0) {
            return "";
        }
        return "<br><span class=\"en\">中位数 median %s · 九成低于 90 %% below %s</span>"
                .formatted(number(line.median()), number(line.ninth()));
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

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
