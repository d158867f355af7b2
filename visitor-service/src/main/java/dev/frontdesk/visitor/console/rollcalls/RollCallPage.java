package dev.frontdesk.visitor.console.rollcalls;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.console.rollcalls.RollCallViews.LineView;
import dev.frontdesk.visitor.console.rollcalls.RollCallViews.RollCallView;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** The list on paper, with a box to tick for each line; all that it needs is in the page itself. */
final class RollCallPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Map<String, Names> WORDS = Map.of(
            "visitor", new Names("访客", "visitor"),
            "courier", new Names("送货", "courier"),
            "staff", new Names("员工", "staff"),
            "safe", new Names("安全", "safe"),
            "missing", new Names("未确认", "missing"),
            "open", new Names("", ""),
            "drill", new Names("疏散演练", "Evacuation drill"),
            "real", new Names("疏散点名", "Evacuation"),
            "uncertain", new Names("（可能已离开）", " (may have left)"),
            "here", new Names("", ""));

    private RollCallPage() {}

    static String of(RollCallView view, ZoneId zone, boolean chinese) {
        var rows = new StringBuilder();
        var number = 0;
        for (var line : view.lines()) {
            rows.append(row(++number, line, chinese));
        }
        return """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"><title>%s</title><style>
            @page { size: A4; margin: 12mm }
            body { font: 10pt 'Noto Sans SC', 'Microsoft YaHei', sans-serif }
            table { border-collapse: collapse; width: 100%% }
            th, td { border: 1px solid #444; padding: 1mm 2mm; text-align: left }
            thead { display: table-header-group } tr { page-break-inside: avoid }
            .box { width: 8mm }
            </style></head><body><h1>%s</h1><p>%s</p>
            <table><thead><tr><th>#</th><th>%s</th><th>%s</th><th>%s</th><th>%s</th><th>%s</th><th class="box">✓</th></tr></thead>
            <tbody>%s</tbody></table></body></html>
            """.formatted(
                        chinese ? "zh-CN" : "en",
                        word(view.kind(), chinese),
                        word(view.kind(), chinese),
                        (chinese ? "开始：%s　名单 %d 行　日志位置 %d/%d　编号 %s" : "Started: %s, %d lines, log position %d/%d, %s")
                                .formatted(
                                        TIME.format(view.startedAt().atZone(zone)),
                                        view.lines().size(),
                                        view.tx(),
                                        view.position(),
                                        view.rollCallId()),
                        chinese ? "姓名" : "Name",
                        chinese ? "单位" : "Company",
                        chinese ? "类别" : "Group",
                        chinese ? "人数" : "People",
                        chinese ? "状态" : "State",
                        rows);
    }

    private static String row(int number, LineView line, boolean chinese) {
        var name = line.name() == null ? line.id() : line.name();
        return "<tr><td>%d</td><td>%s%s</td><td>%s</td><td>%s</td><td>%d</td><td>%s</td><td></td></tr>\n"
                .formatted(
                        number,
                        escaped(name),
                        word(line.certainty(), chinese),
                        escaped(line.company() == null ? "" : line.company()),
                        word(line.group(), chinese),
                        line.persons(),
                        word(line.state(), chinese));
    }

    private static String word(String word, boolean chinese) {
        var names = WORDS.getOrDefault(word, new Names(word, word));
        return escaped(chinese ? names.zh() : names.en());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
