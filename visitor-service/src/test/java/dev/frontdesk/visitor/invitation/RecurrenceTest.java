package dev.frontdesk.visitor.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of RFC 5545 that an office needs, and nothing that it does not. */
class RecurrenceTest {

    /** A Monday. */
    private static final LocalDate FIRST = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;COUNT=3                        | 2026-11-23 2026-11-24 2026-11-25",
                "FREQ=DAILY;INTERVAL=2;UNTIL=20261127      | 2026-11-23 2026-11-25 2026-11-27",
                "FREQ=DAILY;UNTIL=20261124T155959Z         | 2026-11-23 2026-11-24",
                "FREQ=WEEKLY;COUNT=2                       | 2026-11-23 2026-11-30",
                "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4           | 2026-11-23 2026-11-25 2026-11-30 2026-12-02",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;COUNT=2   | 2026-11-27 2026-12-11",
                "FREQ=MONTHLY;COUNT=3                      | 2026-11-23 2026-12-23 2027-01-23"
            })
    void a_rule_falls_on_these_days(String rule, String days) {
        assertThat(Recurrence.read(rule).orElseThrow().days(FIRST))
                .containsExactlyElementsOf(
                        List.of(days.split(" ")).stream().map(LocalDate::parse).toList());
    }

    @Test
    void a_month_without_a_31st_is_left_out() {
        var monthly = Recurrence.read("FREQ=MONTHLY;COUNT=3").orElseThrow();

        assertThat(monthly.days(LocalDate.parse("2026-12-31")))
                .containsExactly(
                        LocalDate.parse("2026-12-31"), LocalDate.parse("2027-01-31"), LocalDate.parse("2027-03-31"));
    }

    @Test
    void the_time_on_the_wall_stays_when_the_clocks_change() {
        var weekly = new Schedule(
                "Europe/Berlin",
                Instant.parse("2026-03-26T09:00:00Z"),
                Instant.parse("2026-03-26T10:00:00Z"),
                "FREQ=WEEKLY;COUNT=2",
                0,
                0);

        assertThat(weekly.days())
                .extracting(Schedule.Day::startsAt)
                .containsExactly(Instant.parse("2026-03-26T09:00:00Z"), Instant.parse("2026-04-02T08:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=YEARLY;COUNT=2",
                "FREQ=DAILY",
                "FREQ=DAILY;COUNT=2;UNTIL=20261127",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=401",
                "FREQ=DAILY;COUNT=x",
                "FREQ=DAILY;UNTIL=tomorrow",
                "FREQ=DAILY;BYDAY=MO;COUNT=2",
                "FREQ=WEEKLY;BYDAY=XX;COUNT=2",
                "FREQ=MONTHLY;BYMONTHDAY=1;COUNT=2",
                "FREQ=DAILY;FREQ=DAILY;COUNT=2",
                "COUNT=2"
            })
    void anything_else_is_no_rule(String rule) {
        assertThat(Recurrence.read(rule)).isEmpty();
    }

    @Test
    void a_rule_without_a_near_end_shows_that_it_means_too_many_days() {
        var endless = Recurrence.read("FREQ=DAILY;UNTIL=20991231").orElseThrow();

        assertThat(endless.days(FIRST)).hasSize(Recurrence.MOST_DAYS + 1);
    }
}
