package dev.frontdesk.visitor.goodslist;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what stands at the door. */
@Component
public class Goods {

    private final JdbcClient jdbc;

    Goods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param outcome waiting, accepted, partly, rejected, paid or not-paid
     * @param lateMillis how late somebody came; null while nobody has
     * @param decidedBy the event that says so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GoodsDeliveryItem(
            String goodsId,
            String purpose,
            String responsibilityId,
            String purchaserId,
            String extension,
            int count,
            @Nullable String visitId,
            @Nullable String itemId,
            Instant requestedAt,
            Instant dueAt,
            String outcome,
            int accepted,
            int rejected,
            @Nullable String reason,
            @Nullable Instant answeredAt,
            @Nullable Long lateMillis,
            String decidedBy) {}

    /** Newest first. @param waiting only those nobody has seen to */
    public Page<GoodsDeliveryItem> page(String site, boolean waiting, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var query = jdbc.sql("select * from goods where site = :site"
                        + (waiting ? " and answered_at is null" : "")
                        + (after == null ? "" : " and (requested_at, goods_id) < (:requested, :id)")
                        + " order by requested_at desc, goods_id desc limit :most")
                .param("site", site)
                .param("most", size + 1);
        if (after != null) {
            query = query.param("requested", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(Goods::row).list(), size, row -> Cursor.of(row.requestedAt(), row.goodsId()));
    }

    private static GoodsDeliveryItem row(ResultSet row, int number) throws SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new GoodsDeliveryItem(
                row.getString("goods_id"),
                row.getString("purpose"),
                row.getString("responsibility"),
                row.getString("purchaser_id"),
                row.getString("extension"),
                row.getInt("packages"),
                row.getString("visit_id"),
                row.getString("item_id"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                outcome(row),
                row.getInt("accepted"),
                row.getInt("rejected"),
                row.getString("reason"),
                answered == null ? null : answered.toInstant(),
                row.getObject("late", Long.class),
                row.getString("decided_by"));
    }

    private static String outcome(ResultSet row) throws SQLException {
        if (row.getObject("answered_at") == null) {
            return "waiting";
        }
        if (row.getString("purpose").equals("payment-collection")) {
            return row.getString("reason") == null ? "paid" : "not-paid";
        }
        if (row.getInt("rejected") == 0) {
            return "accepted";
        }
        return row.getInt("accepted") == 0 ? "rejected" : "partly";
    }
}
