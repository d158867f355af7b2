package dev.frontdesk.directory.channels;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * What is said in a chat, in Chinese and English: that there is something, until when, and where to look. Nothing of the
 * caller and nothing of the matter: the chat server is somebody else's, and colleagues read along.
 */
final class ChatText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private ChatText() {}

    /** @param page address of the staff page; empty for none */
    static String of(Parcel parcel, ZoneId zone, String page) {
        var number = parcel.notices().size();
        var due = TIME.format(parcel.dueAt().atZone(zone));
        var again = parcel.reminder();
        var wording = parcel.wording();
        return """
            %s前台有 %d %s%s%s，请在 %s 之前打开员工页面%s。
            %sThe front desk has %d %s%s %s. Please %s on your staff page by %s.
            %s\
            """.formatted(
                again ? "提醒：" : "",
                number,
                wording.counter(),
                wording.called().zh(),
                chineseFor(parcel.first().level()),
                due,
                wording.chat().zh(),
                again ? "Reminder: " : "",
                number,
                wording.called().en(),
                number == 1 ? "" : "s",
                englishFor(parcel.first().level()),
                wording.chat().en(),
                due,
                page).strip();
    }

    private static String chineseFor(String level) {
        return switch (level) {
            case "recipient" -> "请您处理";
            case "deputy" -> "请您代收";
            default -> "已超时，请您处理";
        };
    }

    private static String englishFor(String level) {
        return switch (level) {
            case "recipient" -> "for you";
            case "deputy" -> "you stand in for";
            default -> "overdue, please see to it";
        };
    }
}
