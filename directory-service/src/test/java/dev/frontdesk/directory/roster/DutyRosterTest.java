package dev.frontdesk.directory.roster;

import static dev.frontdesk.directory.roster.GivenRoster.ID;
import static dev.frontdesk.directory.roster.GivenRoster.MONDAY;
import static dev.frontdesk.directory.roster.GivenRoster.OFFICE;
import static dev.frontdesk.directory.roster.GivenRoster.PLANNED;
import static dev.frontdesk.directory.roster.GivenRoster.WEEKLY;
import static dev.frontdesk.directory.roster.GivenRoster.at;
import static dev.frontdesk.directory.roster.GivenRoster.plan;
import static dev.frontdesk.directory.roster.GivenRoster.planned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.roster.DutyRosterCommand.CorrectDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.OverrideDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.SwapDuty;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyCorrected;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyOverridden;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutySwapped;
import dev.frontdesk.directory.roster.DutyRosterEvent.Exchange;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** S16, I8: plans, stand-ins, swaps, and the past, which stays as it was. */
class DutyRosterTest {

    private static final Instant NINE = at("2026-11-23", "09:00");
    private static final Instant HALF_PAST_NINE = at("2026-11-23", "09:30");
    private static final Instant SIX = at("2026-11-23", "18:00");

    @Test
    void the_same_plan_again_changes_nothing() {
        assertThat(planned()
                        .decide(state ->
                                DutyRosterDecider.decide(state, plan(List.of(WEEKLY), List.of(OFFICE), NINE, NINE))))
                .isEmpty();
    }

    @Test
    void a_plan_begins_now_at_the_earliest_and_leaves_the_past_alone() {
        var alone = new Layer("alone", 0, OFFICE, List.of("wang"), MONDAY, 1);
        planned()
                .refuses(
                        "past-shift",
                        state -> DutyRosterDecider.decide(
                                state, plan(List.of(alone), List.of(OFFICE), NINE.minusMillis(1), NINE)));
        var changed = planned()
                .when(state -> DutyRosterDecider.decide(
                        state, plan(List.of(alone), List.of(OFFICE), HALF_PAST_NINE, HALF_PAST_NINE)));

        assertThat(changed.onDuty("2026-11-23", "09:29")).isEqualTo("lin layer weekly");
        assertThat(changed.onDuty("2026-11-23", "09:30")).isEqualTo("wang layer alone");
    }

    @Test
    void another_site_cannot_take_the_id() {
        planned()
                .refuses(
                        "id-taken",
                        state -> DutyRosterDecider.decide(
                                state,
                                new DutyRosterCommand.PlanDuty(
                                        ID,
                                        "site-b",
                                        GivenRoster.SALES,
                                        GivenRoster.SHANGHAI,
                                        PLANNED,
                                        List.of(),
                                        List.of(),
                                        PLANNED)));
    }

    @Test
    void somebody_stands_in_for_a_while() {
        var roster = planned().when(override("override-1", "wang", NINE, SIX, PLANNED));

        assertThat(roster.events().getLast())
                .isEqualTo(new DutyOverridden("roster-1", "override-1", "wang", NINE, SIX, PLANNED));
        assertThat(roster.onDuty("2026-11-23", "17:59")).isEqualTo("wang override override-1");
        assertThat(roster.onDuty("2026-11-24", "09:00")).isEqualTo("lin layer weekly");
    }

    @Test
    void the_latest_to_stand_in_decides() {
        var roster = planned()
                .when(override("override-1", "wang", NINE, SIX, PLANNED))
                .when(override("override-2", "chen", HALF_PAST_NINE, SIX, PLANNED));

        assertThat(roster.onDuty("2026-11-23", "09:29")).isEqualTo("wang override override-1");
        assertThat(roster.onDuty("2026-11-23", "09:30")).isEqualTo("chen override override-2");
    }

    @Test
    void the_same_again_changes_nothing_and_something_else_is_refused() {
        var roster = planned().when(override("override-1", "wang", NINE, SIX, PLANNED));

        assertThat(roster.decide(override("override-1", "wang", NINE, SIX, SIX.plusSeconds(60))))
                .isEmpty();
        roster.refuses("id-taken", override("override-1", "chen", NINE, SIX, PLANNED));
    }

    @Test
    void i8_the_running_shift_may_be_changed_from_its_beginning_on_and_not_before() {
        assertThat(planned().decide(override("override-1", "chen", NINE, SIX, HALF_PAST_NINE)))
                .hasSize(1);
        planned().refuses("past-shift", override("override-1", "chen", NINE.minusMillis(1), SIX, HALF_PAST_NINE));
    }

    @Test
    void a_shift_that_is_over_is_not_changed() {
        planned().refuses("past-shift", override("override-1", "chen", NINE, SIX, SIX));
        planned().refuses("past-shift", override("override-1", "chen", NINE, HALF_PAST_NINE, HALF_PAST_NINE));
        planned().refuses("period-empty", override("override-1", "chen", NINE, NINE, PLANNED));
    }

    @Test
    void two_people_take_each_others_shift() {
        var nextMonday = at("2026-11-30", "09:00");
        var roster = planned().when(swap(NINE, nextMonday, HALF_PAST_NINE));

        assertThat(roster.events().getLast())
                .isEqualTo(new DutySwapped(
                        "roster-1",
                        "swap-1",
                        new Exchange(NINE, SIX, "chen", "lin"),
                        new Exchange(nextMonday, at("2026-11-30", "18:00"), "lin", "chen"),
                        HALF_PAST_NINE));
        assertThat(roster.onDuty("2026-11-23", "09:15")).isEqualTo("chen swap swap-1");
        assertThat(roster.onDuty("2026-11-30", "09:15")).isEqualTo("lin swap swap-1");
        assertThat(roster.decide(swap(NINE, nextMonday, SIX))).isEmpty();
    }

    @Test
    void a_swap_needs_two_people_and_no_shift_that_is_over() {
        planned().refuses("nothing-to-swap", swap(NINE, at("2026-11-24", "09:00"), PLANNED));
        planned().refuses("nothing-to-swap", swap(NINE, at("2026-11-28", "09:00"), PLANNED));
        planned().refuses("past-shift", swap(NINE, at("2026-11-30", "09:00"), SIX));
        assertThat(planned().decide(swap(NINE, at("2026-11-30", "09:00"), SIX.minusMillis(1))))
                .hasSize(1);
    }

    @Test
    void what_is_over_is_corrected_with_a_reason() {
        var roster = planned().when(correct("wang", NINE, SIX, SIX));

        assertThat(roster.events().getLast())
                .isEqualTo(new DutyCorrected("roster-1", "correction-1", "wang", NINE, SIX, "临时代班未登记", SIX));
        assertThat(roster.onDuty("2026-11-23", "10:00")).isEqualTo("wang correction correction-1");
        planned().refuses("shift-not-over", correct("wang", NINE, SIX, SIX.minusMillis(1)));
    }

    @Test
    void what_nobody_planned_cannot_be_changed() {
        var nothing = new GivenRoster(List.of());

        nothing.refuses("roster-not-planned", override("override-1", "wang", NINE, SIX, PLANNED));
        nothing.refuses("roster-not-planned", swap(NINE, SIX, PLANNED));
        nothing.refuses("roster-not-planned", correct("wang", NINE, SIX, SIX));
    }

    private static Function<DutyRosterState, List<DutyRosterEvent>> override(
            String id, String staffId, Instant from, Instant until, Instant at) {
        return state -> DutyRosterDecider.decide(state, new OverrideDuty(ID, id, staffId, from, until, at));
    }

    private static Function<DutyRosterState, List<DutyRosterEvent>> swap(Instant first, Instant second, Instant at) {
        return state -> DutyRosterDecider.decide(state, new SwapDuty(ID, "swap-1", first, second, at));
    }

    private static Function<DutyRosterState, List<DutyRosterEvent>> correct(
            String staffId, Instant from, Instant until, Instant at) {
        return state -> DutyRosterDecider.decide(
                state, new CorrectDuty(ID, "correction-1", staffId, from, until, "临时代班未登记", at));
    }
}
