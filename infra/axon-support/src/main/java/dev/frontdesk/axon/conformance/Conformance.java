package dev.frontdesk.axon.conformance;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.audit.AuditIndex;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for breaches among the things of a site that something happened to, a few hundred at a time. */
public final class Conformance {

    /** What should have followed on an event may be missing days later. */
    private static final Duration FOLLOWS_WITHIN = Duration.ofDays(7);

    private static final int THINGS_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final AuditIndex index;
    private final Stories stories;
    private final Clock clock;
    private final Supplier<List<Check>> all;

    Conformance(JdbcClient jdbc, AuditIndex index, Stories stories, Clock clock, Supplier<List<Check>> all) {
        this.jdbc = jdbc;
        this.index = index;
        this.stories = stories;
        this.clock = clock;
        this.all = all;
    }

    /** What this service can judge. */
    public List<Check> checks() {
        return all.get();
    }

    /**
     * Breaches from {@code from} on and before {@code until}, in order.
     *
     * @param moment judged by what had happened and was known then
     */
    public List<Breach> breaches(String site, Instant from, Instant until, Moment moment) {
        index.bringUpToDate();
        var now = earliest(clock.instant(), moment.asOf(), moment.knownAt());
        var found = new ArrayList<Breach>();
        var checks = all.get();
        var things = things(site, from.minus(FOLLOWS_WITHIN), until, checks);
        for (int start = 0; start < things.size(); start += THINGS_AT_ONCE) {
            var some = things.subList(start, Math.min(things.size(), start + THINGS_AT_ONCE));
            stories.of(site, some, moment, now).forEach(story -> found.addAll(judge(checks, story)));
        }
        return found.stream()
                .filter(breach -> !breach.at().isBefore(from) && breach.at().isBefore(until))
                .sorted(Comparator.comparing(Breach::at)
                        .thenComparing(Breach::thing)
                        .thenComparing(Breach::rule))
                .toList();
    }

    /** All breaches in one story. */
    public static List<Breach> judge(List<Check> checks, Story story) {
        return checks.stream()
                .filter(check -> story.thing().startsWith(check.thing()))
                .flatMap(check -> check.judge().apply(story).stream())
                .toList();
    }

    static Instant earliest(Instant... moments) {
        return List.of(moments).stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private List<String> things(String site, Instant from, Instant until, List<Check> checks) {
        return jdbc.sql("""
            select distinct thing from audit_entry cross join unnest(about) as thing
            where site = :site and occurred_at >= :from and occurred_at < :until
              and exists (select from unnest(:beginnings::text[]) as beginning where starts_with(thing, beginning))
            """)
                .param("site", site)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param(
                        "beginnings",
                        checks.stream().map(Check::thing).distinct().toArray(String[]::new))
                .query((row, n) -> row.getString("thing"))
                .list();
    }
}
