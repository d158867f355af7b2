package dev.frontdesk.mailroom.board;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is received. */
@Component
public class IncomingItems {

    /** 已代收、已通知、已签收、已退回. */
    public static final List<String> STATES = List.of("received", "notified", "delivered", "returned");

    private final JdbcClient jdbc;

    IncomingItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param lateSeconds S123. By how much the recipient was, or still is, told too late */
    public record Row(
            String itemId,
            String kind,
            String itemClass,
            @Nullable String carrier,
            @Nullable String waybill,
            @Nullable String recipientId,
            String place,
            Instant receivedAt,
            @Nullable Instant notifiedAt,
            long lateSeconds,
            int reminders,
            @Nullable String exception,
            @Nullable Instant endedAt,
            @Nullable String takerId,
            String state,
            long version) {}

    /** @param state one of {@link #STATES}, null for all @param recipient null for everybody's */
    public record Wanted(
            String site, @Nullable String state, @Nullable String recipient) {}

    /** Newest first. */
    public Page<Row> page(Wanted wanted, @Nullable String cursor, int size, Instant now) {
        var after = Cursor.parse(cursor, 2);
        var sql = select() + " where site = :site"
                + (wanted.state() == null ? "" : " and state = :state")
                + (wanted.recipient() == null ? "" : " and recipient_id = :recipient")
                + (after == null ? "" : " and (received_at, item_id) < (:at, :id)")
                + " order by received_at desc, item_id desc limit :most";
        var query = jdbc.sql(sql)
                .param("site", wanted.site())
                .param("now", now.atOffset(UTC))
                .param("most", size + 1);
        if (wanted.state() != null) {
            query = query.param("state", wanted.state());
        }
        if (wanted.recipient() != null) {
            query = query.param("recipient", wanted.recipient());
        }
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(IncomingItems::row).list(), size, row -> Cursor.of(row.receivedAt(), row.itemId()));
    }

    /** What nobody has collected, the oldest first. */
    public Page<Row> uncollected(String site, @Nullable String cursor, int size, Instant now) {
        var after = Cursor.parse(cursor, 2);
        var sql = select() + " where site = :site and ended_at is null"
                + (after == null ? "" : " and (received_at, item_id) > (:at, :id)")
                + " order by received_at, item_id limit :most";
        var query = jdbc.sql(sql)
                .param("site", site)
                .param("now", now.atOffset(UTC))
                .param("most", size + 1);
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(IncomingItems::row).list(), size, row -> Cursor.of(row.receivedAt(), row.itemId()));
    }

    /** A recipient who was never told is late until the item is gone, or until now. */
    private static String select() {
        return """
            select *, greatest(late_seconds, case when notified_at is null
                then extract(epoch from coalesce(ended_at, :now) - notify_due_at)::bigint else 0 end) as late
            from incoming_item
            """;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("item_id"),
                row.getString("kind"),
                row.getString("item_class"),
                row.getString("carrier"),
                row.getString("waybill"),
                row.getString("recipient_id"),
                row.getString("place"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                time(row, "notified_at"),
                row.getLong("late"),
                row.getInt("reminders"),
                row.getString("exception"),
                time(row, "ended_at"),
                row.getString("taker_id"),
                row.getString("state"),
                row.getLong("version"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
