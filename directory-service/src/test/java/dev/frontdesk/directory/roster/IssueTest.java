package dev.frontdesk.directory.roster;

import static dev.frontdesk.directory.roster.GivenRoster.ID;
import static dev.frontdesk.directory.roster.GivenRoster.MONDAY;
import static dev.frontdesk.directory.roster.GivenRoster.OFFICE;
import static dev.frontdesk.directory.roster.GivenRoster.WEEKLY;
import static dev.frontdesk.directory.roster.GivenRoster.at;
import static dev.frontdesk.directory.roster.GivenRoster.hours;
import static dev.frontdesk.directory.roster.GivenRoster.planned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.roster.DutyRosterCommand.IssueDays;
import dev.frontdesk.directory.roster.DutyRosterCommand.OverrideDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.TakeCalendar;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDayIssued;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDoubleCoverFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyGapFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.SpecialDutyDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** S16, I8: the roster is given out ahead, and its mistakes are found before the day begins. */
class IssueTest {

    private static final Instant SUNDAY_EVENING = at("2026-11-22", "21:00");
    private static final Instant MIDNIGHT = at("2026-11-23", "00:00");
    private static final Layer MORNING = new Layer("morning", 0, hours("09:00", "12:00", 1), List.of("lin"), MONDAY, 1);

    @Test
    void s16_each_day_is_given_out_once() {
        var issued = planned().when(issue(MONDAY, 2, SUNDAY_EVENING));

        assertThat(issued.events()).hasSize(3);
        assertThat(issued.events().get(1)).isInstanceOfSatisfying(DutyDayIssued.class, day -> {
            assertThat(day.day()).isEqualTo("2026-11-23");
            assertThat(day.names()).isEqualTo(GivenRoster.SALES);
            assertThat(day.shifts()).hasSize(3);
            assertThat(day.shifts().get(1).staffId()).isEqualTo("lin");
            assertThat(day.shifts().getFirst().staffId()).isNull();
        });
        assertThat(issued.decide(issue(MONDAY, 2, MIDNIGHT))).isEmpty();
    }

    @Test
    void a_change_gives_out_only_the_days_it_touches() {
        var issued = planned().when(issue(MONDAY, 3, SUNDAY_EVENING));
        var changed = issued.when(state -> DutyRosterDecider.decide(
                state,
                new OverrideDuty(
                        ID, "override-1", "wang", at("2026-11-24", "09:00"), at("2026-11-24", "18:00"), MIDNIGHT)));

        assertThat(changed.decide(issue(MONDAY, 3, MIDNIGHT)))
                .singleElement()
                .isInstanceOfSatisfying(
                        DutyDayIssued.class, day -> assertThat(day.day()).isEqualTo("2026-11-24"));
    }

    @Test
    void i8_a_gap_is_found_before_the_day_begins_and_once() {
        var roster = planned(List.of(MORNING), List.of(OFFICE));
        var gap = new DutyGapFound(
                "roster-1",
                "2026-11-23",
                at("2026-11-23", "12:00"),
                at("2026-11-23", "18:00"),
                MIDNIGHT.minusMillis(1));

        var found = roster.when(issue(MONDAY, 1, MIDNIGHT.minusMillis(1)));

        assertThat(found.events()).contains(gap);
        assertThat(found.decide(issue(MONDAY, 1, MIDNIGHT.minusMillis(1)))).isEmpty();
        assertThat(roster.decide(issue(MONDAY, 1, MIDNIGHT)))
                .as("the day has begun")
                .noneMatch(DutyGapFound.class::isInstance);
    }

    @Test
    void double_cover_is_found_before_the_day_begins_and_once() {
        var second = new Layer("second", 0, hours("17:00", "20:00", 1), List.of("wang"), MONDAY, 1);
        var roster = planned(List.of(WEEKLY, second), List.of(OFFICE));
        var two = new DutyDoubleCoverFound(
                "roster-1",
                "2026-11-23",
                at("2026-11-23", "17:00"),
                at("2026-11-23", "18:00"),
                List.of("lin", "wang"),
                SUNDAY_EVENING);

        var found = roster.when(issue(MONDAY, 1, SUNDAY_EVENING));

        assertThat(found.events()).contains(two);
        assertThat(found.decide(issue(MONDAY, 1, SUNDAY_EVENING))).isEmpty();
    }

    @Test
    void s16_a_holiday_counts_as_a_sunday_and_a_make_up_workday_as_a_monday() {
        var off = new SpecialDutyDay("2026-11-25", false);
        var worked = new SpecialDutyDay("2026-11-28", true);

        var roster = planned().when(calendar("2026-11-23", off, worked));

        assertThat(roster.onDuty("2026-11-25", "10:00")).isEqualTo("null nobody");
        assertThat(DutyTable.gaps(roster.roster(), LocalDate.parse("2026-11-25")))
                .isEmpty();
        assertThat(roster.onDuty("2026-11-28", "10:00")).isEqualTo("lin layer weekly");
        assertThat(roster.decide(calendar("2026-11-23", off, worked))).isEmpty();
    }

    @Test
    void a_later_calendar_leaves_the_days_before_it_alone() {
        var off = new SpecialDutyDay("2026-11-25", false);

        var roster = planned().when(calendar("2026-11-23", off)).when(calendar("2026-11-24"));

        assertThat(roster.onDuty("2026-11-25", "10:00")).isEqualTo("lin layer weekly");
        assertThat(planned()
                        .when(calendar("2026-11-23", off))
                        .when(calendar("2026-11-26", new SpecialDutyDay("2026-11-26", false)))
                        .onDuty("2026-11-25", "10:00"))
                .isEqualTo("null nobody");
    }

    private static Function<DutyRosterState, List<DutyRosterEvent>> calendar(String from, SpecialDutyDay... days) {
        return state ->
                IssueDecider.decide(state, new TakeCalendar(ID, LocalDate.parse(from), List.of(days), MIDNIGHT));
    }

    private static Function<DutyRosterState, List<DutyRosterEvent>> issue(LocalDate first, int days, Instant at) {
        return state -> IssueDecider.decide(state, new IssueDays(ID, first, days, at));
    }
}
