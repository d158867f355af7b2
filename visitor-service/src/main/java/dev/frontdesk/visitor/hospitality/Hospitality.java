package dev.frontdesk.visitor.hospitality;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who sits where, what is due, and how well it was done. */
@Component
public class Hospitality {

    private static final int EVENTS = 100;

    private final JdbcClient jdbc;

    Hospitality(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One use of a room that is not tidy yet.
     *
     * @param refillDueAt S94; null while nothing was served, and once they left
     * @param turnoverDueAt S96; null while they are there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Use(
            String roomUseId,
            String roomId,
            String visitId,
            int people,
            Instant seatedAt,
            @Nullable Instant servedAt,
            @Nullable Instant refillDueAt,
            @Nullable Instant leftAt,
            @Nullable Instant turnoverDueAt,
            long version) {}

    /**
     * @param count how many
     * @param lateMillis how late they were together
     * @param eventIds the newest {@value #EVENTS} events behind it
     */
    public record Figure(long count, long lateMillis, List<String> eventIds) {

        static final Figure NONE = new Figure(0, 0, List.of());
    }

    /**
     * Of refills by the moment they were due, of rooms by the moment the visitors left. Every refill that was due is in
     * time, late, skipped or missed; every room tidied in time, late, or not yet.
     *
     * @param missed nobody came, and nobody said why
     */
    public record Report(
            Figure seated,
            Figure refillsInTime,
            Figure refillsLate,
            Figure refillsSkipped,
            Figure refillsMissed,
            Map<String, Long> skipReasons,
            Figure roomsInTime,
            Figure roomsLate,
            Figure roomsNotTidied) {}

    /** Rooms in use or to be tidied. */
    public List<Use> board(String site) {
        return jdbc.sql("""
            select * from room_use where site = :site and tidied_at is null
            order by room_id, seated_at, room_use_id
            """).param("site", site).query(Hospitality::use).list();
    }

    public Optional<Use> find(String roomUseId, String site) {
        return jdbc.sql("select * from room_use where room_use_id = :id and site = :site")
                .param("id", roomUseId)
                .param("site", site)
                .query(Hospitality::use)
                .optional();
    }

    /** Uses of rooms in which this visit's people still sit. */
    public List<String> seatedIn(String visitId) {
        return jdbc.sql("select room_use_id from room_use where visit_id = :visit and left_at is null")
                .param("visit", visitId)
                .query((row, number) -> row.getString("room_use_id"))
                .list();
    }

    /** How many people sit in a room. */
    public int seatsTaken(String site, String roomId) {
        return jdbc.sql("""
            select coalesce(sum(people), 0) from room_use
            where site = :site and room_id = :room and tidied_at is null and left_at is null
            """)
                .param("site", site)
                .param("room", roomId)
                .query(Integer.class)
                .single();
    }

    /** @param from included, {@code until} not */
    public Report report(String site, Instant from, Instant until) {
        var refills = figures("""
            select case when outcome = 'served' and late = 0 then 'in-time' when outcome = 'served' then 'late'
                        else outcome end as kind,
                late, event_id, due_at as at from refill where site = :site and due_at >= :from and due_at < :until
            """, site, from, until);
        var rooms = figures("""
            select case when tidied_at is null then 'not-tidied' when turnover_late = 0 then 'in-time' else 'late' end
                    as kind,
                coalesce(turnover_late, 0) as late, coalesce(tidied_by, left_by) as event_id, left_at as at
            from room_use where site = :site and left_at >= :from and left_at < :until
            """, site, from, until);
        var seated = figures("""
            select 'seated' as kind, 0 as late, seated_by as event_id, seated_at as at
            from room_use where site = :site and seated_at >= :from and seated_at < :until
            """, site, from, until);
        return new Report(
                seated.getOrDefault("seated", Figure.NONE),
                refills.getOrDefault("in-time", Figure.NONE),
                refills.getOrDefault("late", Figure.NONE),
                refills.getOrDefault("skipped", Figure.NONE),
                refills.getOrDefault("missed", Figure.NONE),
                skipReasons(site, from, until),
                rooms.getOrDefault("in-time", Figure.NONE),
                rooms.getOrDefault("late", Figure.NONE),
                rooms.getOrDefault("not-tidied", Figure.NONE));
    }

    private Map<String, Long> skipReasons(String site, Instant from, Instant until) {
        return jdbc
                .sql("""
                    select reason, count(*) as number from refill
                    where site = :site and due_at >= :from and due_at < :until and outcome = 'skipped'
                    group by reason
                    """)
                .param("site", site)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query((row, number) -> Map.entry(row.getString("reason"), row.getLong("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param rows kind, late, event_id and at of each, in one of this class's own statements */
    private Map<String, Figure> figures(String rows, String site, Instant from, Instant until) {
        return jdbc
                .sql("""
                    select kind, count(*) as number, sum(late) as late,
                        (array_agg(event_id order by at desc, event_id))[1\\:%d] as events
                    from (%s) rows group by kind
                    """.formatted(EVENTS, rows))
                .param("site", site)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query((row, number) -> Map.entry(row.getString("kind"), figure(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(row.getLong("number"), row.getLong("late"), Arrays.asList((String[])
                row.getArray("events").getArray()));
    }

    private static Use use(ResultSet row, int number) throws SQLException {
        return new Use(
                row.getString("room_use_id"),
                row.getString("room_id"),
                row.getString("visit_id"),
                row.getInt("people"),
                row.getObject("seated_at", OffsetDateTime.class).toInstant(),
                instant(row, "served_at"),
                instant(row, "refill_due_at"),
                instant(row, "left_at"),
                instant(row, "turnover_due_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
