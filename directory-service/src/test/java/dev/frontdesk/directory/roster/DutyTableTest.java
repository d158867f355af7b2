package dev.frontdesk.directory.roster;

import static dev.frontdesk.directory.roster.GivenRoster.MONDAY;
import static dev.frontdesk.directory.roster.GivenRoster.OFFICE;
import static dev.frontdesk.directory.roster.GivenRoster.WEEKLY;
import static dev.frontdesk.directory.roster.GivenRoster.at;
import static dev.frontdesk.directory.roster.GivenRoster.hours;
import static dev.frontdesk.directory.roster.GivenRoster.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S16: who is on duty at a moment, and why. */
class DutyTableTest {

    @Test
    void s16_a_shift_begins_at_its_first_moment_and_is_over_at_its_last() {
        assertThat(planned().onDuty("2026-11-23", "08:59:59.999")).isEqualTo("null nobody");
        assertThat(planned().onDuty("2026-11-23", "09:00")).isEqualTo("lin layer weekly");
        assertThat(planned().onDuty("2026-11-23", "17:59:59.999")).isEqualTo("lin layer weekly");
        assertThat(planned().onDuty("2026-11-23", "18:00")).isEqualTo("null nobody");
        assertThat(planned().onDuty("2026-11-28", "10:00")).as("Saturday").isEqualTo("null nobody");
    }

    @Test
    void s16_people_take_turns() {
        assertThat(planned().onDuty("2026-11-27", "10:00")).isEqualTo("lin layer weekly");
        assertThat(planned().onDuty("2026-11-30", "10:00")).isEqualTo("chen layer weekly");
        assertThat(planned().onDuty("2026-12-07", "10:00")).isEqualTo("lin layer weekly");
    }

    @Test
    void turns_go_backwards_before_the_first_day_too() {
        assertThat(WEEKLY.turn(MONDAY.minusDays(1))).isEqualTo("chen");
        assertThat(WEEKLY.turn(MONDAY.minusDays(7))).isEqualTo("chen");
        assertThat(WEEKLY.turn(MONDAY.minusDays(8))).isEqualTo("lin");
    }

    @Test
    void a_night_belongs_to_the_day_on_which_it_begins() {
        var night = new Layer("night", 0, hours("22:00", "06:00", 1), List.of("lin", "chen"), MONDAY, 1);
        var roster = planned(List.of(night), List.of());

        assertThat(roster.onDuty("2026-11-23", "23:00")).isEqualTo("lin layer night");
        assertThat(roster.onDuty("2026-11-24", "05:59")).isEqualTo("lin layer night");
        assertThat(roster.onDuty("2026-11-24", "06:00")).isEqualTo("null nobody");
        assertThat(roster.onDuty("2026-11-24", "23:00")).isEqualTo("null nobody");
        assertThat(DutyTable.at(roster.roster(), at("2026-11-24", "01:00")).from())
                .isEqualTo(at("2026-11-23", "22:00"));
    }

    @Test
    void a_higher_layer_covers_a_lower_one_in_any_order() {
        var noon = new Layer("noon", 1, hours("12:00", "13:00", 1, 2, 3, 4, 5), List.of("wang"), MONDAY, 1);
        for (var layers : List.of(List.of(WEEKLY, noon), List.of(noon, WEEKLY))) {
            var roster = planned(layers, List.of(OFFICE));
            assertThat(pieces(DutyTable.day(roster.roster(), MONDAY)))
                    .containsExactly(
                            "00:00 09:00 null",
                            "09:00 12:00 lin",
                            "12:00 13:00 wang",
                            "13:00 18:00 lin",
                            "18:00 00:00 null");
            assertThat(DutyTable.doubleCovers(roster.roster(), MONDAY)).isEmpty();
        }
    }

    @Test
    void two_layers_of_one_rank_are_double_cover_and_the_first_decides() {
        var second = new Layer("second", 0, hours("17:00", "20:00", 1), List.of("wang"), MONDAY, 1);
        var roster = planned(List.of(WEEKLY, second), List.of()).roster();

        assertThat(pieces(DutyTable.doubleCovers(roster, MONDAY))).containsExactly("17:00 18:00 lin");
        assertThat(DutyTable.doubleCovers(roster, MONDAY).getFirst().claimed()).containsExactly("lin", "wang");
    }

    @Test
    void the_same_person_twice_is_no_double_cover() {
        var second = new Layer("second", 0, hours("17:00", "20:00", 1), List.of("lin"), MONDAY, 1);

        assertThat(DutyTable.doubleCovers(
                        planned(List.of(WEEKLY, second), List.of()).roster(), MONDAY))
                .isEmpty();
    }

    @Test
    void i8_twenty_minutes_without_anybody_are_a_gap() {
        var early = new Layer("early", 0, hours("09:00", "12:00", 1), List.of("lin"), MONDAY, 1);
        var late = new Layer("late", 0, hours("12:20", "18:00", 1), List.of("chen"), MONDAY, 1);
        var roster = planned(List.of(early, late), List.of(OFFICE)).roster();

        assertThat(pieces(DutyTable.gaps(roster, MONDAY))).containsExactly("12:00 12:20 null");
        assertThat(DutyTable.gaps(roster, MONDAY.minusDays(1))).as("Sunday").isEmpty();
        assertThat(pieces(DutyTable.gaps(roster, MONDAY.plusDays(1)))).containsExactly("09:00 18:00 null");
    }

    @Test
    void a_day_has_no_hole_even_when_the_clock_is_put_forward() {
        var berlin = ZoneId.of("Europe/Berlin");
        var hours = new Hours(List.of(7), LocalTime.of(1, 0), LocalTime.of(4, 0));
        var layer = new Layer("night", 0, hours, List.of("lin"), LocalDate.of(2027, 3, 28), 1);
        var command = new DutyRosterCommand.PlanDuty(
                GivenRoster.ID,
                "site-a",
                GivenRoster.SALES,
                berlin,
                GivenRoster.PLANNED,
                List.of(layer),
                List.of(),
                GivenRoster.PLANNED);
        var roster = new GivenRoster(List.of())
                .when(state -> DutyRosterDecider.decide(state, command))
                .roster();

        var day = DutyTable.day(roster, LocalDate.of(2027, 3, 28));

        assertThat(day).hasSize(3);
        assertThat(Duration.between(day.get(1).from(), day.get(1).until())).hasHours(2);
        assertThat(Duration.between(day.getFirst().from(), day.getLast().until()))
                .hasHours(23);
    }

    @Test
    void s16_a_roster_is_made_of_the_plan_in_force_those_to_come_and_what_stands_on_top_and_is_not_over() {
        var change = at("2026-11-30", "00:00");
        var later = new Layer("later", 0, OFFICE, List.of("wang"), MONDAY, 1);
        var from = at("2026-11-24", "09:00");
        var until = at("2026-11-24", "18:00");
        var roster = planned()
                .when(state -> DutyRosterDecider.decide(
                        state, GivenRoster.plan(List.of(later), List.of(OFFICE), change, GivenRoster.PLANNED)))
                .when(state -> DutyRosterDecider.decide(
                        state,
                        new DutyRosterCommand.OverrideDuty(
                                GivenRoster.ID, "override-1", "zhao", from, until, GivenRoster.PLANNED)))
                .roster();

        assertThat(layers(roster, GivenRoster.PLANNED.minusMillis(1))).containsExactly("weekly", "later");
        assertThat(layers(roster, change.minusMillis(1))).containsExactly("weekly", "later");
        assertThat(layers(roster, change)).containsExactly("later");
        assertThat(roster.coversFrom(until.minusMillis(1)))
                .containsExactly(new Cover("override", "override-1", "zhao", from, until));
        assertThat(roster.coversFrom(until)).isEmpty();
    }

    private static Stream<String> layers(DutyRosterState.Planned roster, Instant moment) {
        return roster.plansFrom(moment).stream()
                .map(plan -> plan.layers().getFirst().name());
    }

    private static Stream<String> pieces(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> "%s %s %s"
                        .formatted(
                                piece.from().atZone(GivenRoster.SHANGHAI).toLocalTime(),
                                piece.until().atZone(GivenRoster.SHANGHAI).toLocalTime(),
                                piece.staffId()));
    }
}
