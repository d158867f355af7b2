package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.DailyWork.ComesBack;
import dev.frontdesk.local.demo.DailyWork.GoesOut;
import dev.frontdesk.local.demo.DailyWork.IsFollowed;
import dev.frontdesk.local.demo.DailyWork.IsFound;
import dev.frontdesk.local.demo.DailyWork.IsLocked;
import dev.frontdesk.local.demo.DailyWork.IsRevealed;
import dev.frontdesk.local.demo.DailyWork.Leads;
import dev.frontdesk.local.demo.DailyWork.TableIsPublished;
import dev.frontdesk.local.demo.DailyWork.Task;
import dev.frontdesk.local.demo.HourFile.Line;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A paragraph of the file that is no call. */
final class DailyParagraph {

    private static final Pattern FIRST =
            Pattern.compile("(\\d{1,2}:\\d{2}:\\d{2})\\s+[^|\\uFF5C]*(?:日常|daily)[^|\\uFF5C]*");
    private static final Pattern ITEM = Pattern.compile("([^:\\uFF1A]{1,20})[:\\uFF1A](.*)");

    private DailyParagraph() {}

    static boolean begins(Line line) {
        return FIRST.matcher(line.text()).matches();
    }

    static DailyWork read(List<Line> lines) {
        var first = FIRST.matcher(lines.getFirst().text());
        if (!first.matches() || lines.size() == 1) {
            throw lines.getFirst().trouble("没有写做什么", "it does not say what is done");
        }
        var tasks = lines.stream().skip(1).map(DailyParagraph::task).toList();
        return new DailyWork(lines.getFirst().number(), Content.time(first.group(1), lines.getFirst()), tasks);
    }

    private static Task task(Line line) {
        var match = ITEM.matcher(line.text());
        if (!match.matches()) {
            throw line.trouble("应为“关键词： 内容”", "a line reads keyword: content");
        }
        var parts = Content.parts(match.group(2));
        return switch (Content.one(Words.TASKS, match.group(1).toLowerCase(Locale.ROOT), line)) {
            case OUT -> out(parts, line);
            case BACK -> new ComesBack(exactly(1, parts, line).getFirst());
            case FIND -> new IsFound(exactly(2, parts, line).getFirst(), parts.get(1));
            case LEADS -> new Leads(exactly(2, parts, line).getFirst(), parts.get(1));
            case TABLE -> new TableIsPublished();
            case LOCK -> new IsLocked(exactly(3, parts, line).getFirst(), parts.get(1), parts.get(2));
            case WHOSE -> new IsFollowed(exactly(2, parts, line).getFirst(), parts.get(1));
            case REVEAL -> new IsRevealed(exactly(2, parts, line).getFirst(), parts.get(1));
        };
    }

    private static GoesOut out(List<String> parts, Line line) {
        var content = exactly(3, parts, line);
        return new GoesOut(content.get(0), content.get(1), Content.time(content.get(2), line));
    }

    private static List<String> exactly(int count, List<String> parts, Line line) {
        if (parts.size() != count || parts.stream().anyMatch(String::isEmpty)) {
            throw line.trouble("应有 %d 项，之间用 |".formatted(count), "it takes %d parts with | between".formatted(count));
        }
        return parts;
    }
}
