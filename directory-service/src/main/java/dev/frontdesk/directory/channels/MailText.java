package dev.frontdesk.directory.channels;

import dev.frontdesk.privacy.PersonalDetails;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * What a mail says, in Chinese and English: who called and what about, until when to read it back, and where. It holds
 * no link that acts (S116): whoever opens one sees the page and decides there.
 */
final class MailText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private MailText() {}

    /** Says nothing about the caller: subjects stand in lists and on locked screens. */
    static String subject(Parcel parcel) {
        var number = parcel.notices().size();
        var zh = parcel.called().zh();
        var en = StringUtils.capitalize(parcel.called().en());
        var subject = switch (parcel.first().level()) {
            case "recipient" -> zh + ",请复述确认 / " + en + " for you to read back";
            case "deputy" -> "代收" + zh + ",请复述确认 / " + en + ", you stand in";
            default -> zh + "超时,请处理 / " + en + " overdue, please see to it";
        };
        return (parcel.reminder() ? "提醒 / Reminder: " : "") + subject + (number > 1 ? " (" + number + ")" : "");
    }

    static String body(Parcel parcel, List<Delivery> deliveries, ZoneId zone, String page) {
        var due = written(parcel.dueAt(), zone);
        var number = deliveries.size();
        return """
            前台有%s条%s请您处理。请在 %s 之前打开员工页面复述确认:填写来电号码;没有号码的,用自己的话写明。
            The front desk has %s for you. Please open your staff page by %s and read %s back: type
            the number or, where there is none, say in your own words what it is about.

            %s%s
            """.formatted(
                        number == 1 ? "一" : " " + number + " ",
                        parcel.called().zh(),
                        due,
                        (number == 1 ? "a " : number + " ") + parcel.called().en() + (number == 1 ? "" : "s"),
                        due,
                        number == 1 ? "it" : "each",
                        deliveries.stream().map(one -> message(one, zone)).collect(Collectors.joining("\n")),
                        page.isBlank() ? "" : "员工页面 / Staff page: " + page);
    }

    private static String message(Delivery delivery, ZoneId zone) {
        return """
            %s
            编号 / Reference: %s
            时间 / Taken at: %s
            """.formatted(
                        caller(delivery.details()),
                        delivery.notice().relayId(),
                        written(delivery.notice().requestedAt(), zone));
    }

    private static String written(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone)) + " (" + zone + ")";
    }

    private static String caller(PersonalDetails details) {
        if (details.erased()) {
            return "来电人信息已按要求删除。\nThe caller's data was erased on request.\n";
        }
        return Stream.of(
                        line("来电人 / Caller", details.name()),
                        line("单位 / Company", details.company()),
                        line("号码 / Number", details.number()),
                        line("留言 / Message", details.text()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String label, @Nullable String value) {
        return value == null || value.isBlank() ? "" : label + ": " + value;
    }
}
