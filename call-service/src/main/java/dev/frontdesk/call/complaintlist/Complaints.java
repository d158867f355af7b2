package dev.frontdesk.call.complaintlist;

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

/** Reads the complaints of a site, newest first. */
@Component
public class Complaints {

    /** 已收到、已移交、已承诺联系、已受理、已撤销. */
    public static final List<String> STATES =
            List.of("received", "handed-over", "contact-promised", "acknowledged", "withdrawn");

    private final JdbcClient jdbc;

    Complaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A complaint as the list shows it.
     *
     * @param acknowledgeBy S20. By when customer service is to have it
     * @param overdue S20, S22. Customer service has not said so, or has not called, and the moment has passed
     * @param handedOverTo extension that took the caller
     * @param ownerId S22. Who of customer service is to call
     * @param escalatedTo S20, S22. Who was told last that it is late, or stands in for the owner
     * @param escalatedLevel supervisor, deputy or manager
     */
    public record ComplaintItem(
            String complaintId,
            String state,
            String callId,
            Instant receivedAt,
            Instant acknowledgeBy,
            boolean overdue,
            @Nullable String handedOverTo,
            @Nullable Instant handedOverAt,
            @Nullable String ownerId,
            @Nullable Instant contactDueAt,
            @Nullable Instant contactedAt,
            @Nullable String acknowledgedBy,
            @Nullable Instant acknowledgedAt,
            @Nullable String escalatedTo,
            @Nullable String escalatedLevel) {}

    /** A row and where the vault keeps the number, once a contact was promised. */
    public record Found(ComplaintItem row, @Nullable String detailsRef, long version) {}

    private static final String ROW = """
        select *, withdrawn_at is null
            and (acknowledged_at is null and acknowledge_by < :now
                or contacted_at is null and contact_due_at < :now) as overdue
        from complaint where site = :site
        """;

    /** @param state one of {@link #STATES}, null for all */
    public Page<ComplaintItem> page(
            String site, @Nullable String state, @Nullable String cursor, int size, Instant now) {
        var after = Cursor.parse(cursor, 2);
        var sql = ROW
                + (state == null ? "" : " and state = :state")
                + (after == null ? "" : " and (received_at, complaint_id) < (:received, :id)")
                + " order by received_at desc, complaint_id desc limit :most";
        var query = jdbc.sql(sql)
                .param("site", site)
                .param("now", now.atOffset(UTC))
                .param("most", size + 1);
        if (state != null) {
            query = query.param("state", state);
        }
        if (after != null) {
            query = query.param("received", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(
                query.query(Complaints::row).list(), size, row -> Cursor.of(row.receivedAt(), row.complaintId()));
    }

    public Optional<Found> find(String site, String id, Instant now) {
        return jdbc.sql(ROW + " and complaint_id = :id")
                .param("site", site)
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .query((row, number) ->
                        new Found(row(row, number), row.getString("details_ref"), row.getLong("version")))
                .optional();
    }

    private static ComplaintItem row(ResultSet row, int number) throws SQLException {
        return new ComplaintItem(
                row.getString("complaint_id"),
                row.getString("state"),
                row.getString("call_id"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("acknowledge_by", OffsetDateTime.class).toInstant(),
                row.getBoolean("overdue"),
                row.getString("handed_over_to"),
                instant(row, "handed_over_at"),
                row.getString("owner_id"),
                instant(row, "contact_due_at"),
                instant(row, "contacted_at"),
                row.getString("acknowledged_by"),
                instant(row, "acknowledged_at"),
                row.getString("escalated_to"),
                row.getString("escalated_level"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
