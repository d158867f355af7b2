package dev.frontdesk.mailroom.board;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is sent. */
@Component
public class OutgoingItems {

    /** 已登记、已封装、在前台、已寄出、自行托运、已取消. */
    public static final List<String> STATES =
            List.of("registered", "sealed", "at-desk", "dispatched", "self-consigned", "cancelled");

    private final JdbcClient jdbc;

    OutgoingItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Row(
            String itemId,
            String senderId,
            String itemClass,
            String carriage,
            @Nullable String carrier,
            String costCentre,
            @Nullable Integer pieces,
            @Nullable Integer weightGrams,
            String state,
            Instant registeredAt,
            @Nullable Instant dispatchedAt,
            @Nullable String batchId,
            @Nullable String waybill,
            List<String> furtherWaybills,
            int corrections,
            long version) {

        public Row {
            furtherWaybills = List.copyOf(furtherWaybills);
        }
    }

    /** @param dispatchedBy account */
    public record ListRow(String batchId, String carrier, int items, Instant dispatchedAt, String dispatchedBy) {}

    /** @param state one of {@link #STATES}, null for all @param sender null for everybody's */
    public record Wanted(
            String site, @Nullable String state, @Nullable String sender) {}

    /** Newest first. */
    public Page<Row> page(Wanted wanted, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var sql = "select * from outgoing_item where site = :site"
                + (wanted.state() == null ? "" : " and state = :state")
                + (wanted.sender() == null ? "" : " and sender_id = :sender")
                + (after == null ? "" : " and (registered_at, item_id) < (:at, :id)")
                + " order by registered_at desc, item_id desc limit :most";
        var query = jdbc.sql(sql).param("site", wanted.site()).param("most", size + 1);
        if (wanted.state() != null) {
            query = query.param("state", wanted.state());
        }
        if (wanted.sender() != null) {
            query = query.param("sender", wanted.sender());
        }
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(
                query.query(OutgoingItems::row).list(), size, row -> Cursor.of(row.registeredAt(), row.itemId()));
    }

    public List<Row> all(Collection<String> itemIds, String site) {
        return itemIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from outgoing_item where site = :site and item_id in (:ids)")
                        .param("site", site)
                        .param("ids", itemIds)
                        .query(OutgoingItems::row)
                        .list();
    }

    /** Newest first. */
    public Page<ListRow> lists(String site, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var sql = "select * from dispatch_list where site = :site"
                + (after == null ? "" : " and (dispatched_at, batch_id) < (:at, :id)")
                + " order by dispatched_at desc, batch_id desc limit :most";
        var query = jdbc.sql(sql).param("site", site).param("most", size + 1);
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(
                query.query(OutgoingItems::list).list(), size, row -> Cursor.of(row.dispatchedAt(), row.batchId()));
    }

    private static ListRow list(ResultSet row, int number) throws SQLException {
        return new ListRow(
                row.getString("batch_id"),
                row.getString("carrier"),
                row.getInt("items"),
                row.getObject("dispatched_at", OffsetDateTime.class).toInstant(),
                row.getString("dispatched_by"));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("item_id"),
                row.getString("sender_id"),
                row.getString("item_class"),
                row.getString("carriage"),
                row.getString("carrier"),
                row.getString("cost_centre"),
                row.getObject("pieces", Integer.class),
                row.getObject("weight_grams", Integer.class),
                row.getString("state"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("dispatched_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getString("batch_id"),
                row.getString("waybill"),
                List.of((String[]) row.getArray("further_waybills").getArray()),
                row.getInt("corrections"),
                row.getLong("version"));
    }
}
