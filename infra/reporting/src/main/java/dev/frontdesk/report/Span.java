package dev.frontdesk.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a job is about.
 *
 * @param from first day, as {@code zone} counts days
 * @param to last day
 * @param site null for all sites
 * @param knownAt only what was recorded by then counts
 */
record Span(
        LocalDate from, LocalDate to, ZoneId zone, @Nullable String site, Instant knownAt) {

    Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** What of it lies in a month. */
    Span within(YearMonth month) {
        return new Span(
                from.isAfter(month.atDay(1)) ? from : month.atDay(1),
                to.isBefore(month.atEndOfMonth()) ? to : month.atEndOfMonth(),
                zone,
                site,
                knownAt);
    }

    /** The first moment after it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** What is known of it ends here: a month that still goes on is told as it stands now. */
    Instant known() {
        return knownAt.isBefore(end()) ? knownAt : end();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    boolean holds(Instant at) {
        var day = day(at);
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean knows(Fact fact) {
        return !fact.recordedAt().isAfter(knownAt);
    }

    boolean isOf(Fact fact) {
        return site == null || site.equals(fact.site());
    }
}
