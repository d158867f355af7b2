package dev.frontdesk.local.demo;

import dev.frontdesk.local.demo.HourFile.Line;
import dev.frontdesk.local.demo.PhoneCall.Caller;
import dev.frontdesk.local.demo.PhoneCall.Message;
import dev.frontdesk.local.demo.PhoneCall.Reply;
import dev.frontdesk.local.demo.PhoneCall.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One call of the file, line by line. */
final class Paragraph {

    private static final Pattern FIRST = Pattern.compile("(\\d{1,2}:\\d{2}:\\d{2})\\s+(.+)");
    private static final Pattern ITEM = Pattern.compile("([^:\\uFF1A]{1,20})[:\\uFF1A](.*)");

    private final Line first;
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();
    private String kind = "other";
    private @Nullable String says;
    private @Nullable String recipient;
    private @Nullable String text;
    private @Nullable String misheard;
    private @Nullable String end;

    private Paragraph(Line first) {
        this.first = first;
    }

    static PhoneCall read(List<Line> lines) {
        var paragraph = new Paragraph(lines.getFirst());
        lines.stream().skip(1).forEach(paragraph::item);
        return paragraph.call();
    }

    private PhoneCall call() {
        var match = FIRST.matcher(first.text());
        if (!match.matches()) {
            throw first.trouble("应为：09:01:10 来电人 | 单位 | 号码", "a call begins like 09:01:10 caller | company | number");
        }
        var parts = Content.parts(match.group(2));
        if (parts.size() != 3) {
            throw first.trouble("来电人、单位、号码三项之间用 |，没有的写 -", "caller | company | number, and - for none");
        }
        var caller = new Caller(known(parts.get(0)), known(parts.get(1)), known(parts.get(2)));
        return new PhoneCall(
                first.number(),
                Content.time(match.group(1), first),
                caller,
                kind,
                says,
                List.copyOf(transfers),
                message(),
                end());
    }

    private void item(Line line) {
        var match = ITEM.matcher(line.text());
        if (!match.matches()) {
            throw line.trouble("应为“关键词： 内容”", "a line reads keyword: content");
        }
        var word = match.group(1).toLowerCase(Locale.ROOT);
        var content = match.group(2).strip();
        if (says(word, "事由", "matter")) {
            kind = Content.one(Words.KINDS, content, line);
        } else if (says(word, "说", "says")) {
            says = content;
        } else if (says(word, "转接", "transfer")) {
            Content.split(content).forEach(each -> transfers.add(Content.transfer(each, line)));
        } else if (says(word, "留言", "message")) {
            message(content, line);
        } else if (says(word, "误记", "misheard")) {
            misheard = content;
        } else if (says(word, "答复", "reply")) {
            replies.add(Content.reply(content, line));
        } else if (says(word, "结果", "end")) {
            end = Content.one(Words.ENDS, content, line);
        } else {
            throw line.trouble(
                    "没有关键词“%s”".formatted(match.group(1).strip()),
                    "there is no keyword \"%s\"; see the head of the shipped file"
                            .formatted(match.group(1).strip()));
        }
    }

    private void message(String content, Line line) {
        var parts = Content.parts(content);
        if (parts.size() != 2) {
            throw line.trouble("留言写作：给谁 | 内容", "a message reads: for whom | the words");
        }
        recipient = parts.get(0);
        text = parts.get(1);
    }

    private @Nullable Message message() {
        if (recipient == null || text == null) {
            if (misheard != null || !replies.isEmpty()) {
                throw first.trouble("有误记或答复却没有留言", "it has a misheard number or replies but no message");
            }
            return null;
        }
        return new Message(recipient, text, misheard, List.copyOf(replies));
    }

    private String end() {
        if (end != null) {
            return end;
        }
        if (text != null) {
            return "message";
        }
        if (!transfers.isEmpty() && transfers.getLast().outcome().equals("connected")) {
            return "transferred";
        }
        throw first.trouble("没写结果 end(S110：没有结果不得挂断)", "it has no end (S110: nobody hangs up without one)");
    }

    private static boolean says(String word, String zh, String en) {
        return word.contains(zh) || word.contains(en);
    }

    private static @Nullable String known(String part) {
        return part.isEmpty() || part.equals("-") ? null : part;
    }
}
