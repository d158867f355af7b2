package dev.frontdesk.axon.audit;

import dev.frontdesk.axon.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of a service that concerns one person: calls, visits, items, promises, each with what became of it. */
public final class PersonThreads {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private static final Comparator<ThreadEntry> NEWEST_FIRST =
            Comparator.comparing(ThreadEntry::lastAt).reversed().thenComparing(ThreadEntry::thing);

    private final JdbcClient jdbc;
    private final AuditIndex index;

    PersonThreads(JdbcClient jdbc, AuditIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /**
     * Something happened. What was said or seen there is in the thing's own view.
     *
     * @param name stored name of the event
     * @param rule S-number, if any
     */
    public record ThreadStep(
            String eventId,
            String name,
            Instant occurredAt,
            Instant recordedAt,
            String actor,
            @Nullable String rule) {}

    /**
     * A call, a visit, an item, a promise.
     *
     * @param kind type of the aggregate
     * @param steps the oldest first
     */
    public record ThreadEntry(String thing, String kind, Instant firstAt, Instant lastAt, List<ThreadStep> steps) {}

    private record Row(String thing, String kind, ThreadStep step) {}

    /** The things at a site in which the person is named, the newest first. */
    public List<ThreadEntry> of(String site, String person, Moment moment, int most) {
        index.bringUpToDate();
        var rows = jdbc.sql("""
            with things as (
                select aggregate_id, max(occurred_at) as latest from audit_entry
                where site = :site and about @> array[:person]::text[]
                    and occurred_at <= :asOf and recorded_at <= :knownAt
                group by aggregate_id order by latest desc, aggregate_id limit :most)
            select e.aggregate_id, e.aggregate_type, a.event_id, a.name, a.occurred_at, a.recorded_at, a.actor, a.rule
            from things t
            join event e on e.aggregate_id = t.aggregate_id
            join audit_entry a on a.event_id = e.event_id
            where a.site = :site and a.occurred_at <= :asOf and a.recorded_at <= :knownAt
            order by a.occurred_at, a.place
            """)
                .param("site", site)
                .param("person", person)
                .param("asOf", stamp(moment.asOf()))
                .param("knownAt", stamp(moment.knownAt()))
                .param("most", most)
                .query(PersonThreads::row)
                .list();
        Map<String, List<Row>> byThing = new LinkedHashMap<>();
        rows.forEach(row ->
                byThing.computeIfAbsent(row.thing(), thing -> new ArrayList<>()).add(row));
        return byThing.values().stream()
                .map(PersonThreads::entry)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static ThreadEntry entry(List<Row> rows) {
        var steps = rows.stream().map(Row::step).toList();
        return new ThreadEntry(
                rows.getFirst().thing(),
                rows.getFirst().kind(),
                steps.getFirst().occurredAt(),
                steps.getLast().occurredAt(),
                steps);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("aggregate_id"),
                row.getString("aggregate_type"),
                new ThreadStep(
                        row.getString("event_id"),
                        row.getString("name"),
                        row.getTimestamp("occurred_at").toInstant(),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("actor"),
                        row.getString("rule")));
    }

    private static Timestamp stamp(Instant moment) {
        return Timestamp.from(moment.isAfter(END_OF_TIME) ? END_OF_TIME : moment);
    }
}
