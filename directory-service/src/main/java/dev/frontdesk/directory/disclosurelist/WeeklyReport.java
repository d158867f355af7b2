package dev.frontdesk.directory.disclosurelist;

import dev.frontdesk.directory.disclosurelist.DisclosureSteps.Step;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** S89, S105. What each clerk disclosed in a week; a week begins on Monday, midnight of the site. */
@Component
public class WeeklyReport {

    private static final List<String> FIGURES =
            List.of("revealedInside", "revealedToOutsiders", "revealedOfLeaders", "requested", "approved", "refused");

    private final DisclosureSteps steps;

    WeeklyReport(DisclosureSteps steps) {
        this.steps = steps;
    }

    /**
     * A week of the calendar, in a zone.
     *
     * @param name for example {@code 2026-W48}
     */
    public record Week(String name, Instant from, Instant until) {

        /** @throws DateTimeException when there is no such week */
        public static Week of(String name, ZoneId zone) {
            var monday = LocalDate.parse(name + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return new Week(
                    name,
                    monday.atStartOfDay(zone).toInstant(),
                    monday.plusWeeks(1).atStartOfDay(zone).toInstant());
        }

        /** The one this moment lies in. */
        public static Week of(Instant moment, ZoneId zone) {
            var day = moment.atZone(zone).toLocalDate();
            return of(
                    String.format(
                            Locale.ROOT,
                            "%04d-W%02d",
                            day.get(IsoFields.WEEK_BASED_YEAR),
                            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                    zone);
        }
    }

    /** @param eventIds the events that make the figure, in the order of time */
    public record Figure(String name, int count, List<String> eventIds) {}

    /** @param figures all of them, also those that are 0 */
    public record Clerk(String clerk, List<Figure> figures) {}

    /** Everybody who disclosed or asked for anything, by account. */
    public List<Clerk> of(String site, Week week) {
        return steps.between(site, week.from(), week.until()).stream()
                .collect(Collectors.groupingBy(Step::clerk, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Clerk(entry.getKey(), figures(entry.getValue())))
                .toList();
    }

    private static List<Figure> figures(List<Step> steps) {
        return FIGURES.stream().map(name -> figure(name, steps)).toList();
    }

    private static Figure figure(String name, List<Step> steps) {
        var ids = steps.stream()
                .filter(step -> step.figures().contains(name))
                .map(Step::eventId)
                .toList();
        return new Figure(name, ids.size(), ids);
    }
}
