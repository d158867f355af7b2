package dev.frontdesk.visitor.invitation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 周期. On which days a recurring invitation holds: what RFC 5545 calls an RRULE, of which an office needs daily, weekly (on
 * certain days) and monthly, each so many times or until a day.
 *
 * @param rule in capital letters, for example {@code FREQ=WEEKLY;BYDAY=MO,WE;COUNT=8}
 */
public final class Recurrence {

    /** So many days at most; a rule that means more is none. */
    public static final int MOST_DAYS = 400;

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Set<String> PARTS = Set.of("FREQ", "INTERVAL", "BYDAY", "COUNT", "UNTIL");
    /** Looked at in search of the days of a rule that skips most of them, such as each 31st. */
    private static final int MOST_STEPS = 10_000;

    private final String rule;
    private final Frequency frequency;
    private final int interval;
    private final Set<DayOfWeek> weekdays;
    private final int count;
    private final @Nullable LocalDate until;

    private enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY
    }

    private Recurrence(String rule, Map<String, String> parts) {
        this.rule = rule;
        this.frequency = Frequency.valueOf(parts.getOrDefault("FREQ", ""));
        this.interval = number(parts.getOrDefault("INTERVAL", "1"));
        this.weekdays = weekdays(parts.get("BYDAY"));
        this.count = parts.containsKey("COUNT") ? number(parts.getOrDefault("COUNT", "")) : MOST_DAYS + 1;
        var last = parts.get("UNTIL");
        this.until = last == null ? null : LocalDate.parse(last.substring(0, Math.min(8, last.length())), DATE);
        if (parts.containsKey("COUNT") == parts.containsKey("UNTIL") || !PARTS.containsAll(parts.keySet())) {
            throw new IllegalArgumentException("either COUNT or UNTIL, and nothing else");
        }
        if (!weekdays.isEmpty() && frequency != Frequency.WEEKLY) {
            throw new IllegalArgumentException("BYDAY goes with WEEKLY");
        }
    }

    /** @return empty where it is no such rule */
    public static Optional<Recurrence> read(String rule) {
        try {
            var parts = new HashMap<String, String>();
            for (var part : rule.split(";")) {
                var pair = part.split("=", 2);
                if (pair.length < 2 || parts.put(pair[0], pair[1]) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Recurrence(rule, parts));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    public String rule() {
        return rule;
    }

    /** The days in order, the first one among them if the rule falls on it; {@link #MOST_DAYS} + 1 of them when more. */
    public List<LocalDate> days(LocalDate first) {
        var days = new ArrayList<LocalDate>();
        for (int step = 0; step < MOST_STEPS && days.size() < Math.min(count, MOST_DAYS + 1); step++) {
            var day = day(first, step);
            if (day != null && until != null && day.isAfter(until)) {
                break;
            }
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    /** The day of one step; null where the step falls on none. */
    private @Nullable LocalDate day(LocalDate first, int step) {
        return switch (frequency) {
            case DAILY -> first.plusDays((long) step * interval);
            case WEEKLY -> weekly(first, step);
            // A month without the day, such as the 31st, is left out (RFC 5545).
            case MONTHLY -> {
                var month = first.plusMonths((long) step * interval);
                yield month.getDayOfMonth() == first.getDayOfMonth() ? month : null;
            }
        };
    }

    /** Steps go day by day, over the weeks that count; weeks begin on Monday. */
    private @Nullable LocalDate weekly(LocalDate first, int step) {
        if (weekdays.isEmpty()) {
            return first.plusWeeks((long) step * interval);
        }
        var day = first.plusDays(step);
        var weeks = ChronoUnit.WEEKS.between(first.with(DayOfWeek.MONDAY), day.with(DayOfWeek.MONDAY));
        return weeks % interval == 0 && weekdays.contains(day.getDayOfWeek()) ? day : null;
    }

    private static Set<DayOfWeek> weekdays(@Nullable String text) {
        var weekdays = EnumSet.noneOf(DayOfWeek.class);
        if (text != null) {
            for (var day : text.split(",")) {
                weekdays.add(DayOfWeek.of(DAYS.indexOf(day) + 1));
            }
        }
        return weekdays;
    }

    private static int number(String text) {
        var number = Integer.parseInt(text);
        if (number < 1 || number > MOST_DAYS) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }
}
