package dev.frontdesk.visitor.invitationpost;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.invitation.InvitationCode;
import dev.frontdesk.visitor.invitation.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an invited visitor is told, in Chinese and English: when, where, by whom, and the code to show. Nothing of how to
 * reach anybody (S89), and no link that acts.
 *
 * @param kind invited, changed or cancelled
 * @param guest name as the visitor gave it
 * @param host null where nobody knows the name
 */
record Letter(
        Kind kind,
        String guest,
        @Nullable Names host,
        Names site,
        Schedule schedule,
        InvitationCode code,
        int sequence,
        Instant saidAt) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private static final int DAYS_NAMED = 12;

    enum Kind {
        INVITED("来访预约", "Your visit"),
        CHANGED("来访预约有变更", "Your visit has changed"),
        CANCELLED("来访预约已取消", "Your visit is cancelled");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    String subject() {
        return "%s / %s：%s / %s，%s"
                .formatted(
                        kind.zh,
                        kind.en,
                        site.zh(),
                        site.en(),
                        TIME.format(schedule.days().getFirst().startsAt().atZone(zone())));
    }

    String text() {
        return kind == Kind.CANCELLED ? cancelled() : invited();
    }

    private String invited() {
        return """
            %1$s：您好！
            %2$s邀请您来访。
            时间：%3$s
            地点：%4$s
            预约码：%5$s
            到访时请在前台或自助机出示预约码或附件中的二维码。时间若需更改，请告知邀请您的人。

            Dear %1$s,
            %6$s invites you to visit.
            When: %7$s
            Where: %8$s
            Code: %5$s
            Please show this code, or the QR code attached, at the front desk or the kiosk. If the time does not suit you,
            please tell whoever invited you.
            """.formatted(
                        guest,
                        host == null ? site.zh() : site.zh() + host.zh(),
                        when("；其后各次：", "、"),
                        site.zh(),
                        code.spaced(),
                        host == null ? site.en() : host.en() + " of " + site.en(),
                        when("; further days: ", ", "),
                        site.en());
    }

    private String cancelled() {
        return """
            %1$s：您好！
            您原定于 %2$s 到 %3$s 的来访已取消，预约码 %4$s 不再有效。

            Dear %1$s,
            Your visit to %5$s at %2$s is cancelled; the code %4$s is no longer valid.
            """.formatted(
                        guest, TIME.format(schedule.startsAt().atZone(zone())), site.zh(), code.spaced(), site.en());
    }

    /** @param more how the further days are called */
    private String when(String more, String comma) {
        var start = schedule.days().getFirst().startsAt().atZone(zone());
        var end = schedule.days().getFirst().endsAt().atZone(zone());
        var sameDay = start.toLocalDate().equals(end.toLocalDate());
        var days = schedule.days();
        var further = days.stream()
                .skip(1)
                .limit(DAYS_NAMED)
                .map(day -> day.day().toString())
                .collect(Collectors.joining(comma));
        return "%s–%s (%s)%s%s"
                .formatted(
                        TIME.format(start),
                        (sameDay ? HOUR : TIME).format(end),
                        zone(),
                        further.isEmpty() ? "" : more + further,
                        days.size() > DAYS_NAMED + 1 ? " … " + days.getLast().day() : "");
    }

    private ZoneId zone() {
        return ZoneId.of(schedule.zone());
    }
}
