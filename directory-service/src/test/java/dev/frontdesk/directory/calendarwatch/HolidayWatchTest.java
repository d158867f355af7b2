package dev.frontdesk.directory.calendarwatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.calendar.CalendarCommand;
import dev.frontdesk.directory.calendar.CalendarCommand.AdoptHolidays;
import dev.frontdesk.directory.calendar.CalendarCommand.MarkHolidaysMissing;
import dev.frontdesk.directory.calendar.CalendarEvent.SpecialDay;
import dev.frontdesk.directory.calendar.CalendarId;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S16: what is published of a year, and when its lack is noticed. */
class HolidayWatchTest {

    private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void s16_the_published_days_of_2026_are_known_with_their_names() {
        assertThat(PublishedHolidays.of(2026))
                .hasSize(39)
                .contains(
                        new SpecialDay("2026-02-14", true, new Names("春节", "Spring Festival")),
                        new SpecialDay("2026-02-17", false, new Names("春节", "Spring Festival")),
                        new SpecialDay("2026-10-10", true, new Names("国庆节", "National Day")));
    }

    @Test
    void every_name_of_a_holiday_has_an_english_one() {
        for (int year = 2005; year < 2027; year++) {
            assertThat(PublishedHolidays.of(year))
                    .isNotEmpty()
                    .allSatisfy(day -> assertThat(day.names().en()).matches("[A-Z][A-Za-z' -]+"));
        }
    }

    @Test
    void this_years_and_next_years_days_are_taken_as_far_as_they_are_published() {
        assertThat(commands("2025-06-01"))
                .extracting(command -> ((AdoptHolidays) command).year())
                .containsExactly(2025, 2026);
        assertThat(commands("2026-11-30"))
                .extracting(command -> ((AdoptHolidays) command).year())
                .containsExactly(2026);
    }

    @Test
    void from_the_configured_day_on_a_missing_year_is_noticed() {
        assertThat(commands("2026-12-01"))
                .last()
                .isEqualTo(new MarkHolidaysMissing(CalendarId.of("site-a"), "site-a", 2027, AT));
        assertThat(commands("2026-11-30")).noneMatch(MarkHolidaysMissing.class::isInstance);
    }

    private static List<CalendarCommand> commands(String today) {
        return HolidayWatch.commands(CalendarId.of("site-a"), "site-a", LocalDate.parse(today), MonthDay.of(12, 1), AT);
    }
}
