package dev.frontdesk.report;

import java.time.Instant;
import java.time.LocalDate;
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

    LocalDate day(Fact fact) {
        return LocalDate.ofInstant(fact.occurredAt(), zone);
    }

    boolean holds(Fact fact) {
        var day = day(fact);
        return !day.isBefore(from)
                && !day.isAfter(to)
                && (site == null || site.equals(fact.site()))
                && !fact.recordedAt().isAfter(knownAt);
    }
}
