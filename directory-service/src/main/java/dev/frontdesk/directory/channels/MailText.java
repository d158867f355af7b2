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

    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss '('VV')'");

    private MailText() {}

    /** The same relay to the same person is the same mail. Another one for several relays together, and for a reminder. */
    static String id(Parcel parcel) {
        var first = parcel.first();
        var more = parcel.notices().size() > 1 ? ".and-" + (parcel.notices().size() - 1) : "";
        var again = parcel.reminder() ? ".reminder" : "";
        return "<" + first.relayId() + "." + first.staffId() + more + again + "@frontdesk>";
    }

    /** Says nothing about the outsider: subjects stand in lists and on locked screens. */
    static String subject(Parcel parcel, Said said) {
        var number = parcel.notices().size();
        var before = parcel.wording().before(parcel.first().level());
        var subject = said.of(said.words().subject(), parcel, DUE);
        return (parcel.reminder() ? "提醒 / Reminder: " : "")
                + before.zh() + subject.zh() + " / " + before.en() + subject.en()
                + (number > 1 ? " (" + number + ")" : "");
    }

    static String body(Parcel parcel, List<Delivery> deliveries, Said said) {
        var zone = said.zone();
        var words = said.of(said.words().mail(), parcel, DUE);
        return """
            %s
            %s

            %s%s
            """.formatted(
                        words.zh(),
                        words.en(),
                        deliveries.stream().map(one -> message(one, zone)).collect(Collectors.joining("\n")),
                        said.page().isBlank() ? "" : "员工页面 / Staff page: " + said.page());
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
        return DUE.format(moment.atZone(zone));
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
