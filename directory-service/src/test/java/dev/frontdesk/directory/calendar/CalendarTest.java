package dev.frontdesk.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.calendar.CalendarCommand.AdoptHolidays;
import dev.frontdesk.directory.calendar.CalendarCommand.ImportHolidays;
import dev.frontdesk.directory.calendar.CalendarCommand.MarkHolidaysMissing;
import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysImported;
import dev.frontdesk.directory.calendar.CalendarEvent.HolidaysMissing;
import dev.frontdesk.directory.calendar.CalendarEvent.SpecialDay;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S16: which days are worked. */
class CalendarTest {

    private static final CalendarId ID = CalendarId.of("site-a");
    private static final Instant AT = Instant.parse("2026-11-30T16:00:00Z");
    private static final Names NATIONAL_DAY = new Names("国庆节", "National Day");
    private static final SpecialDay THURSDAY_OFF = new SpecialDay("2026-10-01", false, NATIONAL_DAY);
    private static final SpecialDay SATURDAY_WORKED = new SpecialDay("2026-10-10", true, NATIONAL_DAY);
    private static final HolidaysImported PUBLISHED = new HolidaysImported(
            "calendar-site-a", "site-a", 2026, "published", List.of(THURSDAY_OFF, SATURDAY_WORKED), AT);

    @Test
    void s16_a_holiday_is_off_and_a_make_up_workday_is_worked() {
        var known = CalendarState.of(List.of(PUBLISHED));

        assertThat(known.on(LocalDate.parse("2026-10-01")))
                .isEqualTo(new CalendarDay(LocalDate.parse("2026-10-01"), false, "holiday", NATIONAL_DAY, true));
        assertThat(known.on(LocalDate.parse("2026-10-10")))
                .isEqualTo(new CalendarDay(LocalDate.parse("2026-10-10"), true, "make-up-workday", NATIONAL_DAY, true));
        assertThat(known.on(LocalDate.parse("2026-10-09")))
                .isEqualTo(new CalendarDay(LocalDate.parse("2026-10-09"), true, "workday", null, true));
        assertThat(known.on(LocalDate.parse("2026-10-11")))
                .isEqualTo(new CalendarDay(LocalDate.parse("2026-10-11"), false, "weekend", null, true));
    }

    @Test
    void a_day_of_a_year_that_nobody_gave_is_what_its_weekday_says_and_not_certain() {
        assertThat(CalendarState.EMPTY.on(LocalDate.parse("2027-10-01")))
                .isEqualTo(new CalendarDay(LocalDate.parse("2027-10-01"), true, "workday", null, false));
    }

    @Test
    void what_is_published_is_taken_once_and_never_over_what_the_site_said() {
        var adopt = new AdoptHolidays(ID, "site-a", 2026, List.of(SATURDAY_WORKED, THURSDAY_OFF), AT);

        assertThat(CalendarDecider.decide(CalendarState.EMPTY, adopt)).containsExactly(PUBLISHED);
        assertThat(CalendarDecider.decide(CalendarState.of(List.of(PUBLISHED)), adopt))
                .isEmpty();
        assertThat(CalendarDecider.decide(CalendarState.of(List.of(ofTheSite(SATURDAY_WORKED))), adopt))
                .isEmpty();
    }

    @Test
    void what_a_site_says_replaces_what_was_published_and_the_same_again_changes_nothing() {
        var said = ofTheSite(THURSDAY_OFF);

        assertThat(CalendarDecider.decide(CalendarState.of(List.of(PUBLISHED)), give(2026, THURSDAY_OFF)))
                .containsExactly(said);
        assertThat(CalendarDecider.decide(CalendarState.of(List.of(PUBLISHED, said)), give(2026, THURSDAY_OFF)))
                .isEmpty();
        assertThat(CalendarState.of(List.of(PUBLISHED, said))
                        .on(LocalDate.parse("2026-10-10"))
                        .working())
                .isFalse();
    }

    @Test
    void a_list_that_makes_no_sense_is_refused() {
        refused("day-outside-year", give(2027, THURSDAY_OFF));
        refused("day-twice", give(2026, THURSDAY_OFF, THURSDAY_OFF));
    }

    @Test
    void a_missing_year_is_warned_of_once_and_not_when_it_is_known() {
        var missing = new HolidaysMissing("calendar-site-a", "site-a", 2027, AT);

        assertThat(CalendarDecider.decide(CalendarState.of(List.of(PUBLISHED)), miss(2027)))
                .containsExactly(missing);
        assertThat(CalendarDecider.decide(CalendarState.of(List.of(PUBLISHED, missing)), miss(2027)))
                .isEmpty();
        assertThat(CalendarDecider.decide(CalendarState.of(List.of(PUBLISHED)), miss(2026)))
                .isEmpty();
    }

    private static HolidaysImported ofTheSite(SpecialDay... days) {
        return new HolidaysImported("calendar-site-a", "site-a", 2026, "site", List.of(days), AT);
    }

    private static ImportHolidays give(int year, SpecialDay... days) {
        return new ImportHolidays(ID, "site-a", year, List.of(days), AT);
    }

    private static MarkHolidaysMissing miss(int year) {
        return new MarkHolidaysMissing(ID, "site-a", year, AT);
    }

    private static void refused(String code, ImportHolidays command) {
        assertThatThrownBy(() -> CalendarDecider.decide(CalendarState.EMPTY, command))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
