package dev.frontdesk.axon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stored events of a site as they stand in the table, for operators and auditors. */
public final class EventFeed {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EventFeed(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A stored event, unread by any domain class.
     *
     * @param position ask for the next page after the last row's {@code tx} and {@code position}
     */
    public record Row(
            long tx,
            long position,
            Instant recordedAt,
            String eventId,
            String aggregateType,
            String aggregateId,
            long sequence,
            String name,
            JsonNode metadata,
            JsonNode payload) {}

    /** @return at most {@code limit} events of the site after the given place, in the order in which readers see them */
    public List<Row> after(long tx, long position, String site, int limit) {
        return jdbc.sql("""
            select * from event
            where (tx, position) > (:tx, :position)
              and tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
              and site = :site
            order by tx, position
            limit :limit
            """)
                .param("tx", tx)
                .param("position", position)
                .param("site", site)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("tx"),
                row.getLong("position"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("event_id"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("name"),
                json.readTree(row.getBytes("metadata")),
                json.readTree(row.getBytes("payload")));
    }
}
