package dev.frontdesk.visitor.invitationpost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.invitation.InvitationCode;
import dev.frontdesk.visitor.invitation.InvitationId;
import dev.frontdesk.visitor.invitation.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One day of several is cancelled: the letter names those that stay, and the calendar takes that one out. */
class CancelledDayTest {

    private static final Schedule WEEKLY = new Schedule(
            "Asia/Shanghai",
            Instant.parse("2026-11-23T02:00:00Z"),
            Instant.parse("2026-11-23T03:00:00Z"),
            "FREQ=WEEKLY;COUNT=3",
            1800,
            3600);

    @Test
    void the_calendar_leaves_the_day_out_and_keeps_the_others() {
        var file = CalendarFile.of(
                letter(WEEKLY.without(LocalDate.parse("2026-11-30"))), "uid", "desk@example.com", "chen@example.com");

        assertThat(file.replace("\r\n ", ""))
                .contains("EXDATE;TZID=Asia/Shanghai:20261130T100000", "RRULE:FREQ=WEEKLY");
        assertThat(CalendarFile.of(letter(WEEKLY), "uid", "desk@example.com", "chen@example.com"))
                .doesNotContain("EXDATE");
    }

    @Test
    void the_letter_names_the_days_that_stay() {
        var first = letter(WEEKLY.without(LocalDate.parse("2026-11-23")));

        assertThat(first.subject()).contains("2026-11-30 10:00");
        assertThat(first.text())
                .contains("2026-11-30 10:00–11:00", "2026-12-07")
                .doesNotContain("2026-11-23");
    }

    private static Letter letter(Schedule schedule) {
        var id = new InvitationId("invitation-0198f0a2-8000-7d52-8a10-5c0e3b2d0001");
        return new Letter(
                Letter.Kind.CHANGED,
                "陈思远",
                new Names("林夏", "Lin Xia"),
                new Names("总部", "Head office"),
                schedule,
                InvitationCode.of(id, 1),
                1,
                Instant.parse("2026-11-20T01:00:00Z"));
    }
}
