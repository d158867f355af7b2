package dev.frontdesk.directory.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.roster.DutyRosterCommand.PlanDuty;
import dev.frontdesk.directory.roster.DutyRosterState.Planned;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A sales duty in Shanghai: weekdays 09:00 to 18:00, Lin and Chen by turns of a week. 2026-11-23 is a Monday. */
record GivenRoster(List<DutyRosterEvent> events) {

    static final RosterId ID = new RosterId("roster-1");
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final Names SALES = new Names("销售值班", "Sales duty");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Hours OFFICE = hours("09:00", "18:00", 1, 2, 3, 4, 5);
    static final Layer WEEKLY = new Layer("weekly", 0, OFFICE, List.of("lin", "chen"), MONDAY, 7);
    static final Instant PLANNED = at("2026-11-22", "20:00");

    static GivenRoster planned() {
        return planned(List.of(WEEKLY), List.of(OFFICE));
    }

    static GivenRoster planned(List<Layer> layers, List<Hours> required) {
        return new GivenRoster(List.of())
                .when(state -> DutyRosterDecider.decide(state, plan(layers, required, PLANNED, PLANNED)));
    }

    static PlanDuty plan(List<Layer> layers, List<Hours> required, Instant from, Instant at) {
        return new PlanDuty(ID, "site-a", SALES, SHANGHAI, from, layers, required, at);
    }

    GivenRoster when(Function<DutyRosterState, List<DutyRosterEvent>> decision) {
        var all = new ArrayList<>(events);
        all.addAll(decide(decision));
        return new GivenRoster(all);
    }

    List<DutyRosterEvent> decide(Function<DutyRosterState, List<DutyRosterEvent>> decision) {
        return decision.apply(DutyRosterState.of(events));
    }

    void refuses(String code, Function<DutyRosterState, List<DutyRosterEvent>> decision) {
        assertThatThrownBy(() -> decide(decision))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    Planned roster() {
        return (Planned) DutyRosterState.of(events);
    }

    /** {@code staff by source}, or {@code null nobody}. */
    String onDuty(String day, String time) {
        var piece = DutyTable.at(roster(), at(day, time));
        return (piece.staffId() + " " + piece.by() + " " + piece.source()).strip();
    }

    static Instant at(String day, String time) {
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(SHANGHAI)
                .toInstant();
    }

    static Hours hours(String from, String until, Integer... weekdays) {
        return new Hours(List.of(weekdays), LocalTime.parse(from), LocalTime.parse(until));
    }
}
