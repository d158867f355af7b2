package dev.frontdesk.axon.conformance;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.axon.audit.AuditIndex;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for breaches among the things of a site that something happened to, a few hundred at a time. */
public final class Conformance {

    /** What should have followed on an event may be missing days later. */
    private static final Duration FOLLOWS_WITHIN = Duration.ofDays(7);

    private static final int THINGS_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final AuditIndex index;
    private final History history;
    private final Clock clock;
    private final List<Check> checks;

    Conformance(JdbcClient jdbc, AuditIndex index, History history, Clock clock, List<Check> checks) {
        this.jdbc = jdbc;
        this.index = index;
        this.history = history;
        this.clock = clock;
        this.checks = checks;
    }

    /** What this service can judge. */
    public List<Check> checks() {
        return checks;
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
        var things = things(site, from.minus(FOLLOWS_WITHIN), until);
        for (int start = 0; start < things.size(); start += THINGS_AT_ONCE) {
            var some = things.subList(start, Math.min(things.size(), start + THINGS_AT_ONCE));
            stories(site, some, moment, now).forEach(story -> found.addAll(judge(checks, story)));
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

    private static Instant earliest(Instant... moments) {
        return List.of(moments).stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private List<String> things(String site, Instant from, Instant until) {
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

    private record Named(UUID eventId, String thing) {}

    private List<Story> stories(String site, List<String> things, Moment moment, Instant now) {
        var named = jdbc.sql("""
            select event_id, thing from audit_entry cross join unnest(about) as thing
            where site = :site and about && :things::text[] and thing = any(:things)
            """)
                .param("site", site)
                .param("things", things.toArray(String[]::new))
                .query((row, n) -> new Named(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        var events = events(named, moment);
        Map<String, List<Recorded>> byThing = new HashMap<>();
        for (var one : named) {
            var event = events.get(one.eventId().toString());
            if (event != null) {
                byThing.computeIfAbsent(one.thing(), thing -> new ArrayList<>()).add(event);
            }
        }
        return byThing.entrySet().stream()
                .map(entry -> new Story(entry.getKey(), inOrder(entry.getValue()), now))
                .toList();
    }

    private Map<String, Recorded> events(List<Named> named, Moment moment) {
        var ids = named.stream().map(Named::eventId).distinct().toList();
        return history.withIds(ids).stream()
                .filter(moment::includes)
                .collect(Collectors.toMap(Recorded::eventId, Function.identity()));
    }

    private static List<Recorded> inOrder(Collection<Recorded> events) {
        return events.stream()
                .sorted(Comparator.comparing(
                                (Recorded recorded) -> recorded.event().occurredAt())
                        .thenComparing(Recorded::recordedAt)
                        .thenComparing(Recorded::sequence))
                .toList();
    }
}
