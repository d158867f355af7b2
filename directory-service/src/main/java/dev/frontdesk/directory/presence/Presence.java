package dev.frontdesk.directory.presence;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.directory.presence.Mark.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * S64. Reads who was in and who was out at a moment, as known at a moment (I2). For colleagues; never for outsiders.
 * Nothing is said of somebody who has left the company by then.
 */
@Component
public class Presence {

    private static final Instant NO_BOUND = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration fresh;

    /** @param fresh how long a return, or a missed return, still says something; then it is unknown */
    Presence(JdbcClient jdbc, Clock clock, @Value("${frontdesk.presence.fresh:PT12H}") Duration fresh) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.fresh = fresh;
    }

    /**
     * @param state {@code in}, {@code out} or {@code unknown}
     * @param since of when the last sign is; null when there never was one
     * @param ageSeconds how old that sign is at the moment asked about
     * @param expectedBackAt while out
     * @param overdue S78
     * @param source {@code register} or {@code door}; null when there never was a sign
     * @param eventId the event that decided it
     */
    public record PresenceRow(
            String staffId,
            String state,
            @Nullable Instant since,
            @Nullable Long ageSeconds,
            @Nullable Instant expectedBackAt,
            boolean overdue,
            @Nullable String source,
            @Nullable String eventId) {}

    private record Row(String staffId, @Nullable Mark mark) {}

    /** @param after id of the last person seen; empty from the first */
    public List<PresenceRow> page(String site, Moment moment, String after, int rows) {
        return read("staff_id > :staff order by staff_id limit :rows", site, after, moment, rows);
    }

    /** Empty when there is no such person at this site. */
    public Optional<PresenceRow> of(String site, Moment moment, String staffId) {
        return read("staff_id = :staff limit :rows", site, staffId, moment, 1).stream()
                .findFirst();
    }

    private List<PresenceRow> read(String people, String site, String staffId, Moment moment, int rows) {
        var asOf = moment.asOf().equals(Moment.LATEST.asOf()) ? clock.instant() : moment.asOf();
        var found = jdbc.sql("""
            select s.staff_id, m.event_id, m.kind, m.at, m.expected_back_at
            from (select staff_id from staff_list
                where site_id = :site and (left_at is null or left_at > :asOf) and %s) s
            left join lateral (
                select o.outing_id from presence_mark o
                where o.site_id = :site and o.staff_id = s.staff_id and o.kind = 'LEFT'
                    and o.at <= :asOf and o.recorded_at <= :knownAt
                order by o.at desc, o.recorded_at desc limit 1) latest on true
            left join lateral (
                select o.* from presence_mark o
                where o.outing_id = latest.outing_id and o.at <= :asOf and o.recorded_at <= :knownAt
                union all
                (select d.* from presence_mark d
                where d.site_id = :site and d.staff_id = s.staff_id and d.kind in ('ENTERED', 'GONE')
                    and d.at <= :asOf and d.recorded_at <= :knownAt
                order by d.at desc, d.recorded_at desc limit 1)) m on true
            order by s.staff_id, m.kind in ('ENTERED', 'GONE'), m.sequence
            """.formatted(people))
                .param("site", site)
                .param("staff", staffId)
                .param("rows", rows)
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .param("knownAt", earlier(moment.knownAt()).atOffset(ZoneOffset.UTC))
                .query(Presence::row)
                .list();
        return byPerson(found).entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), asOf))
                .toList();
    }

    private PresenceRow row(String staffId, List<Mark> marks, Instant asOf) {
        var seen = Sighting.of(marks, asOf, fresh);
        var since = seen.since();
        var age = since == null ? null : Duration.between(since, asOf).toSeconds();
        return new PresenceRow(
                staffId,
                seen.status(),
                since,
                age,
                seen.expectedBackAt(),
                seen.overdue(),
                seen.source(),
                seen.eventId());
    }

    private static Map<String, List<Mark>> byPerson(List<Row> rows) {
        var people = new LinkedHashMap<String, List<Mark>>();
        for (var row : rows) {
            var marks = people.computeIfAbsent(row.staffId(), _ -> new ArrayList<>());
            if (row.mark() != null) {
                marks.add(row.mark());
            }
        }
        return people;
    }

    private static Instant earlier(Instant knownAt) {
        return knownAt.isBefore(NO_BOUND) ? knownAt : NO_BOUND;
    }

    private static Row row(ResultSet rows, int number) throws SQLException {
        var eventId = rows.getString("event_id");
        if (eventId == null) {
            return new Row(rows.getString("staff_id"), null);
        }
        var expected = rows.getObject("expected_back_at", OffsetDateTime.class);
        return new Row(
                rows.getString("staff_id"),
                new Mark(
                        eventId,
                        Kind.valueOf(rows.getString("kind")),
                        rows.getObject("at", OffsetDateTime.class).toInstant(),
                        expected == null ? null : expected.toInstant()));
    }
}
