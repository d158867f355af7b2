package dev.frontdesk.local.demo;

import dev.frontdesk.local.Trouble;
import dev.frontdesk.local.demo.HourFile.Line;
import dev.frontdesk.local.demo.MailPlan.Day;
import dev.frontdesk.local.demo.MailPlan.Resolution;
import dev.frontdesk.local.demo.MailPlan.Statement;
import dev.frontdesk.local.demo.MailPlan.Tariff;
import dev.frontdesk.local.demo.MailTask.Cancelled;
import dev.frontdesk.local.demo.MailTask.Corrected;
import dev.frontdesk.local.demo.MailTask.PickedUp;
import dev.frontdesk.local.demo.MailTask.Received;
import dev.frontdesk.local.demo.MailTask.Sent;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the file of a month of mail; its head comment is the description of the format. */
final class MailFile {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*(?:日|day).*");
    private static final Pattern ITEM = Pattern.compile("([^:\\uFF1A]{1,24})[:\\uFF1A](.*)");
    private static final Pattern TIMES = Pattern.compile("[×xX]\\s*(\\d{1,3})");
    private static final Pattern STEP = Pattern.compile("(\\d+)\\s+(\\d+\\.\\d{2})");
    private static final int LAST_DAY = 28;

    private MailFile() {}

    static MailPlan read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new Trouble("读不到 %s".formatted(file), "%s cannot be read".formatted(file), e);
        }
    }

    static MailPlan parse(List<String> lines) {
        var days = new ArrayList<Day>();
        Statement statement = null;
        for (var paragraph : HourFile.paragraphs(lines)) {
            var first = paragraph.getFirst();
            var day = DAY.matcher(first.text());
            if (day.matches()) {
                days.add(new Day(
                        whole(day.group(1), 1, LAST_DAY, first),
                        paragraph.stream().skip(1).map(MailFile::task).toList()));
            } else {
                statement = statement(paragraph);
            }
        }
        if (days.isEmpty() || statement == null) {
            throw new Trouble("邮件文件要有几天的邮件和一张对账单", "The file of the mail needs days and a statement");
        }
        return new MailPlan(List.copyOf(days), statement);
    }

    private static MailTask task(Line line) {
        var content = content(line);
        var parts = Content.parts(content);
        return switch (Content.one(Words.MAIL, keyword(line), line)) {
            case SEND -> sent(parts, line);
            case CORRECT -> new Corrected(line, whole(part(parts, 0, line), 1, 9999, line), part(parts, 1, line));
            case CANCEL -> new Cancelled(line, part(parts, 0, line));
            case PICK_UP -> new PickedUp(line, part(parts, 0, line));
            case RECEIVE ->
                new Received(
                        line,
                        part(parts, 0, line),
                        part(parts, 1, line),
                        Content.one(Words.MAIL_KINDS, part(parts, 2, line), line),
                        Content.one(Words.FATES, part(parts, 3, line), line),
                        parts.size() > 4 ? Content.one(Words.EXCEPTIONS, parts.get(4), line) : null);
        };
    }

    private static Sent sent(List<String> parts, Line line) {
        var times = TIMES.matcher(part(parts, 1, line));
        var carrier = part(parts, 2, line);
        return new Sent(
                line,
                part(parts, 0, line),
                Content.one(Words.ITEM_CLASSES, parts.get(1), line),
                times.find() ? whole(times.group(1), 1, 200, line) : 1,
                carrier.contains("coach") || carrier.contains("托运") ? "coach" : carrier,
                whole(part(parts, 3, line), 1, 1_000_000, line),
                part(parts, 4, line),
                addressee(part(parts, 5, line), line),
                parts.size() > 6 ? parts.get(6) : null,
                parts.size() > 7 ? cents(parts.get(7), line) : null);
    }

    /** An address may hold commas of its own; it stands last. */
    private static List<String> addressee(String written, Line line) {
        var parts = written.split("[,\\uFF0C]", 4);
        if (parts.length != 4) {
            throw line.trouble("收件人写作：姓名, 电话, 单位, 地址", "an addressee reads: name, number, company, address");
        }
        return Arrays.stream(parts)
                .map(String::strip)
                .map(part -> part.equals("-") ? "" : part)
                .toList();
    }

    private static Statement statement(List<Line> paragraph) {
        var first = paragraph.getFirst();
        var head = Content.parts(content(first));
        var further = new ArrayList<Resolution>();
        var duplicate = 0;
        var price = 0;
        var moreCents = 0L;
        var unknownCents = 0L;
        @Nullable String unknown = null;
        for (var line : paragraph.subList(1, paragraph.size())) {
            var parts = Content.parts(content(line));
            switch (Content.one(Words.STATEMENT, keyword(line), line)) {
                case DUPLICATE -> duplicate = whole(part(parts, 0, line), 1, 9999, line);
                case UNKNOWN -> {
                    unknown = part(parts, 0, line);
                    unknownCents = cents(part(parts, 1, line), line);
                }
                case PRICE -> {
                    price = whole(part(parts, 0, line), 1, 9999, line);
                    moreCents = cents(part(parts, 1, line), line);
                }
                case RESOLVE ->
                    further.add(new Resolution(
                            Content.one(Words.DIFFERENCES, part(parts, 0, line), line),
                            Content.one(Words.RESOLUTIONS, part(parts, 1, line), line),
                            part(parts, 2, line)));
            }
        }
        if (duplicate == 0 || price == 0 || unknown == null) {
            throw first.trouble("对账单要写明重复、不明和改价各一项", "a statement needs one duplicate, one unknown and one price");
        }
        return new Statement(
                part(head, 0, first),
                tariff(head, first),
                duplicate,
                unknown,
                unknownCents,
                price,
                moreCents,
                List.copyOf(further));
    }

    private static Tariff tariff(List<String> head, Line line) {
        var first = STEP.matcher(part(head, 1, line));
        var further = STEP.matcher(part(head, 2, line));
        if (!first.find() || !further.find()) {
            throw line.trouble("资费写作：首重 first 1000 12.00", "a tariff reads: first 1000 12.00");
        }
        return new Tariff(
                Long.parseLong(first.group(1)),
                cents(first.group(2), line),
                Long.parseLong(further.group(1)),
                cents(further.group(2), line));
    }

    private static String keyword(Line line) {
        var match = ITEM.matcher(line.text());
        if (!match.matches()) {
            throw line.trouble("应为“关键词： 内容”", "a line reads keyword: content");
        }
        return match.group(1).toLowerCase(Locale.ROOT);
    }

    private static String content(Line line) {
        var match = ITEM.matcher(line.text());
        if (!match.matches()) {
            throw line.trouble("应为“关键词： 内容”", "a line reads keyword: content");
        }
        return match.group(2);
    }

    private static String part(List<String> parts, int place, Line line) {
        if (place >= parts.size() || parts.get(place).isEmpty()) {
            throw line.trouble("缺第 %d 项".formatted(place + 1), "part %d is missing".formatted(place + 1));
        }
        return parts.get(place);
    }

    private static int whole(String written, int least, int most, Line line) {
        var number = written.matches("\\d{1,7}") ? Integer.parseInt(written) : -1;
        if (number < least || number > most) {
            throw line.trouble(
                    "“%s”应为 %d 到 %d 的整数".formatted(written, least, most),
                    "%s is no whole number from %d to %d".formatted(written, least, most));
        }
        return number;
    }

    private static long cents(String yuan, Line line) {
        if (!yuan.matches("\\d{1,8}(\\.\\d{1,2})?")) {
            throw line.trouble("“%s”不是金额".formatted(yuan), "%s is no amount".formatted(yuan));
        }
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }
}
