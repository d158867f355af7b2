package dev.frontdesk.directory.roster;

import dev.frontdesk.directory.roster.DutyRosterEvent.DutyCalendarTaken;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyCorrected;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDayIssued;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyDoubleCoverFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyGapFound;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyOverridden;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutyPlanned;
import dev.frontdesk.directory.roster.DutyRosterEvent.DutySwapped;
import dev.frontdesk.directory.roster.DutyRosterEvent.IssuedShift;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is planned, what stands on top of it, and what was given out; also the whole picture at any moment. */
public sealed interface DutyRosterState {

    DutyRosterState after(DutyRosterEvent event);

    static DutyRosterState of(List<DutyRosterEvent> events) {
        DutyRosterState state = new Unplanned();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    record Unplanned() implements DutyRosterState {
        @Override
        public DutyRosterState after(DutyRosterEvent event) {
            if (event instanceof DutyPlanned e) {
                return new Planned(
                        e.siteId(), e.names(), List.of(Plan.of(e)), List.of(), SpecialDays.NONE, Map.of(), Set.of());
            }
            throw new IllegalStateException("The first event of a roster is DutyPlanned, not " + event.getClass());
        }
    }

    /**
     * @param special days that differ from their weekday
     * @param found gaps and double covers that are on record, as texts
     */
    record Planned(
            String siteId,
            Names names,
            List<Plan> plans,
            List<Cover> covers,
            SpecialDays special,
            Map<LocalDate, List<IssuedShift>> issued,
            Set<String> found)
            implements DutyRosterState {

        public ZoneId zone() {
            return plans.getLast().zone();
        }

        /** The plan said last of those that have begun; before the first one nothing is planned. */
        Plan inForce(Instant moment) {
            return plans.reversed().stream()
                    .filter(plan -> !moment.isBefore(plan.from()))
                    .findFirst()
                    .orElseGet(() -> new Plan(moment, zone(), List.of(), List.of()));
        }

        /** The plan in force at a moment, where there is one, and after it those that will be, in their order. */
        public List<Plan> plansFrom(Instant moment) {
            var ahead = plans.stream()
                    .filter(plan ->
                            plan.from().isAfter(moment) && inForce(plan.from()).equals(plan))
                    .sorted(Comparator.comparing(Plan::from));
            return Stream.concat(Stream.of(inForce(moment)).filter(plans::contains), ahead)
                    .toList();
        }

        /** What stands on top of the plan and is not over, the earliest first. */
        public List<Cover> coversFrom(Instant moment) {
            return covers.stream()
                    .filter(cover -> cover.until().isAfter(moment))
                    .sorted(Comparator.comparing(Cover::from))
                    .toList();
        }

        Optional<Cover> cover(String source) {
            return covers.stream()
                    .filter(cover -> cover.source().equals(source))
                    .findFirst();
        }

        @Override
        public DutyRosterState after(DutyRosterEvent event) {
            return switch (event) {
                case DutyPlanned e ->
                    new Planned(siteId, e.names(), with(plans, Plan.of(e)), covers, special, issued, found);
                case DutyOverridden e ->
                    covered(new Cover("override", e.overrideId(), e.staffId(), e.from(), e.until()));
                case DutyCorrected e ->
                    covered(new Cover("correction", e.correctionId(), e.staffId(), e.from(), e.until()));
                case DutySwapped e -> swapped(e);
                case DutyCalendarTaken e -> special(special.from(LocalDate.parse(e.from()), e.days()));
                case DutyDayIssued e -> issued(LocalDate.parse(e.day()), e.shifts());
                case DutyGapFound e -> found(Finding.gap(e.from(), e.until()));
                case DutyDoubleCoverFound e -> found(Finding.doubleCover(e.from(), e.until(), e.staffIds()));
            };
        }

        private Planned covered(Cover cover) {
            return new Planned(siteId, names, plans, with(covers, cover), special, issued, found);
        }

        private Planned special(SpecialDays days) {
            return new Planned(siteId, names, plans, covers, days, issued, found);
        }

        private Planned swapped(DutySwapped swap) {
            var first = swap.first();
            var second = swap.second();
            return covered(new Cover("swap", swap.swapId(), first.staffId(), first.from(), first.until()))
                    .covered(new Cover("swap", swap.swapId(), second.staffId(), second.from(), second.until()));
        }

        private Planned issued(LocalDate day, List<IssuedShift> shifts) {
            var all = new HashMap<>(issued);
            all.put(day, shifts);
            // What is long past is never given out again.
            all.keySet().removeIf(earlier -> earlier.isBefore(day.minusDays(31)));
            return new Planned(siteId, names, plans, covers, special, Map.copyOf(all), found);
        }

        private Planned found(String finding) {
            var all = new HashSet<>(found);
            all.add(finding);
            return new Planned(siteId, names, plans, covers, special, issued, Set.copyOf(all));
        }

        private static <T> List<T> with(List<T> list, T more) {
            var all = new ArrayList<>(list);
            all.add(more);
            return List.copyOf(all);
        }
    }
}
