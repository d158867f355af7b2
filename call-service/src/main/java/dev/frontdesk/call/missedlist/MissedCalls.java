package dev.frontdesk.call.missedlist;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the missed calls of a site, the oldest first: who has waited longest is called first. */
@Component
public class MissedCalls {

    /** 待回拨、已回拨、对方已再次来电. */
    public static final List<String> STATES = List.of("open", "returned", "rang-again");

    private final JdbcClient jdbc;

    MissedCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A round of calls that one caller tried in vain on one line.
     *
     * @param round counts from 1 for this caller on this line
     * @param calls how many calls
     * @param dueAt S112. By when somebody is to call back
     * @param overdue nobody has reached the caller, and the moment has passed
     * @param clerk who is calling back, or was the last to
     * @param attempts how often somebody called back in vain
     */
    public record MissedCallItem(
            String missedCallId,
            int round,
            String state,
            @Nullable String line,
            int calls,
            Instant firstAt,
            Instant lastAt,
            Instant dueAt,
            boolean overdue,
            @Nullable String clerk,
            @Nullable Instant takenAt,
            int attempts,
            @Nullable Instant returnedAt) {}

    /** A row and where the vault keeps the number. */
    public record Found(MissedCallItem row, String detailsRef, long version) {}

    /** @param state one of {@link #STATES}, null for all */
    public Page<MissedCallItem> page(
            String site, @Nullable String state, @Nullable String cursor, int size, Instant now) {
        var after = Cursor.parse(cursor, 3);
        var sql = "select *, state = 'open' and due_at < :now as overdue from missed_call where site = :site"
                + (state == null ? "" : " and state = :state")
                + (after == null ? "" : " and (first_at, missed_call_id, round) > (:first, :id, :round)")
                + " order by first_at, missed_call_id, round limit :most";
        var query = jdbc.sql(sql)
                .param("site", site)
                .param("now", now.atOffset(UTC))
                .param("most", size + 1);
        if (state != null) {
            query = query.param("state", state);
        }
        if (after != null) {
            query = query.param("first", after.instant(0).atOffset(UTC))
                    .param("id", after.text(1))
                    .param("round", after.number(2));
        }
        return Page.of(
                query.query(MissedCalls::row).list(),
                size,
                row -> Cursor.of(row.firstAt(), row.missedCallId(), row.round()));
    }

    /** The newest round. */
    public Optional<Found> find(String site, String id, Instant now) {
        return jdbc.sql("""
            select *, state = 'open' and due_at < :now as overdue from missed_call
            where site = :site and missed_call_id = :id order by round desc limit 1
            """)
                .param("site", site)
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .query((row, number) ->
                        new Found(row(row, number), row.getString("details_ref"), row.getLong("version")))
                .optional();
    }

    /**
     * A call that nobody answered and nobody can call back.
     *
     * @param missedAt when the caller gave up
     */
    public record Withheld(String callId, @Nullable String line, Instant receivedAt, Instant missedAt) {}

    /** S112. Whose number was withheld, the latest first: there is nothing to be done, but they are missed as well. */
    public Page<Withheld> withheld(String site, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var sql = "select call_id, line, received_at, hung_up_at from call"
                + " where site = :site and state = 'missed' and details_ref is null"
                + (after == null ? "" : " and (received_at, call_id) < (:received, :id)")
                + " order by received_at desc, call_id desc limit :most";
        var query = jdbc.sql(sql).param("site", site).param("most", size + 1);
        if (after != null) {
            query = query.param("received", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        var rows = query.query((row, number) -> new Withheld(
                        row.getString("call_id"),
                        row.getString("line"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getObject("hung_up_at", OffsetDateTime.class).toInstant()))
                .list();
        return Page.of(rows, size, row -> Cursor.of(row.receivedAt(), row.callId()));
    }

    /** Ids of those in which this person still waits to be called back. */
    public List<String> openOf(String site, String person) {
        return jdbc.sql("""
            select missed_call_id from missed_call where site = :site and person = :person and state = 'open'
            order by missed_call_id
            """)
                .param("site", site)
                .param("person", person)
                .query((row, number) -> row.getString("missed_call_id"))
                .list();
    }

    private static MissedCallItem row(ResultSet row, int number) throws SQLException {
        return new MissedCallItem(
                row.getString("missed_call_id"),
                row.getInt("round"),
                row.getString("state"),
                row.getString("line"),
                row.getInt("calls"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("overdue"),
                row.getString("clerk"),
                instant(row, "taken_at"),
                row.getInt("attempts"),
                instant(row, "returned_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
