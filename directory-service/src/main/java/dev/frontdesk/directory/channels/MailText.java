package dev.frontdesk.directory.channels;

import dev.frontdesk.privacy.PersonalDetails;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in Chinese and English: who called and what about, until when to read it back, and where. It holds
 * no link that acts (S116): whoever opens one sees the page and decides there.
 */
final class MailText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private MailText() {}

    /** Says nothing about the caller: subjects stand in lists and on locked screens. */
    static String subject(Delivery delivery) {
        return switch (delivery.level()) {
            case "recipient" -> "电话留言,请复述确认 / Phone message for you to read back";
            case "deputy" -> "代收电话留言,请复述确认 / Phone message, you stand in";
            default -> "电话留言超时,请处理 / Phone message overdue, please see to it";
        };
    }

    static String body(Delivery delivery, ZoneId zone, String page) {
        var details = delivery.details();
        var due = TIME.format(delivery.dueAt().atZone(zone)) + " (" + zone + ")";
        return """
            前台有一条电话留言请您处理。请在 %s 之前打开员工页面复述确认:填写来电号码;没有号码的,用自己的话写明。
            The front desk has a phone message for you. Please open your staff page by %s and read it back: type
            the number or, where there is none, say in your own words what it is about.

            %s
            编号 / Reference: %s
            时间 / Taken at: %s
            %s
            """.formatted(
                        due,
                        due,
                        caller(details),
                        delivery.relayId(),
                        TIME.format(delivery.requestedAt().atZone(zone)) + " (" + zone + ")",
                        page.isBlank() ? "" : "员工页面 / Staff page: " + page);
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
