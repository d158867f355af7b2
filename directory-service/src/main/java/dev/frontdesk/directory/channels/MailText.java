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
 * What a mail says, in Chinese and English: who it is and what about, until when to do what, and where. It holds
 * no link that acts (S116): whoever opens one sees the page and decides there.
 */
final class MailText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private MailText() {}

    /** The same relay to the same person is the same mail. Another one for several relays together, and for a reminder. */
    static String id(Parcel parcel) {
        var first = parcel.first();
        var more = parcel.notices().size() > 1 ? ".and-" + (parcel.notices().size() - 1) : "";
        var again = parcel.reminder() ? ".reminder" : "";
        return "<" + first.relayId() + "." + first.staffId() + more + again + "@frontdesk>";
    }

    /** Says nothing about the outsider: subjects stand in lists and on locked screens. */
    static String subject(Parcel parcel) {
        var number = parcel.notices().size();
        var wording = parcel.wording();
        var zh = wording.called().zh();
        var en = StringUtils.capitalize(wording.called().en());
        var todo = wording.todo();
        var subject = switch (parcel.first().level()) {
            case "recipient" -> zh + "，" + todo.zh() + " / " + en + " for you " + todo.en();
            case "deputy" -> wording.standIn() + zh + "，" + todo.zh() + " / " + en + ", you stand in";
            default -> zh + "超时，请处理 / " + en + " overdue, please see to it";
        };
        return (parcel.reminder() ? "提醒 / Reminder: " : "") + subject + (number > 1 ? " (" + number + ")" : "");
    }

    static String body(Parcel parcel, List<Delivery> deliveries, ZoneId zone, String page) {
        var due = written(parcel.dueAt(), zone);
        var number = deliveries.size();
        var wording = parcel.wording();
        var called = wording.called();
        return """
            前台有%s%s%s请您处理。请在 %s 之前%s。
            The front desk has %s for you. Please open your staff page by %s %s.

            %s%s
            """.formatted(
                        number == 1 ? "一" : " " + number + " ",
                        wording.counter(),
                        called.zh(),
                        due,
                        wording.how().zh(),
                        (number == 1 ? "a " : number + " ") + called.en() + (number == 1 ? "" : "s"),
                        due,
                        wording.how().en().formatted(number == 1 ? "it" : "each"),
                        deliveries.stream().map(one -> message(one, zone)).collect(Collectors.joining("\n")),
                        page.isBlank() ? "" : "员工页面 / Staff page: " + page);
    }

    private static String message(Delivery delivery, ZoneId zone) {
        return """
            %s
            编号 / Reference: %s
            时间 / %s: %s
            """.formatted(
                        outsider(Wording.of(delivery.notice().kind()), delivery.details()),
                        delivery.notice().relayId(),
                        Wording.of(delivery.notice().kind()).taken(),
                        written(delivery.notice().requestedAt(), zone));
    }

    private static String written(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone)) + " (" + zone + ")";
    }

    private static String outsider(Wording wording, PersonalDetails details) {
        var outsider = wording.outsider();
        if (details.erased()) {
            return "%s信息已按要求删除。\nThe %s's data was erased on request.\n"
                    .formatted(outsider.zh(), StringUtils.uncapitalize(outsider.en()));
        }
        return Stream.of(
                        line(outsider.zh() + " / " + outsider.en(), details.name()),
                        line("单位 / Company", details.company()),
                        line("号码 / Number", details.number()),
                        line(wording.text().zh() + " / " + wording.text().en(), details.text()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String label, @Nullable String value) {
        return value == null || value.isBlank() ? "" : label + ": " + value;
    }
}
