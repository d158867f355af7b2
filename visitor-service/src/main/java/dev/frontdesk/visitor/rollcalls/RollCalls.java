package dev.frontdesk.visitor.rollcalls;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the roll calls of a site, and how far the log has come. */
@Component
public class RollCalls {

    private final JdbcClient jdbc;

    RollCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param listed how many lines the list has; {@code safe} and {@code missing} once it is closed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RollCallSummary(
            String rollCallId,
            String kind,
            int listed,
            Instant startedAt,
            String startedBy,
            @Nullable Instant closedAt,
            @Nullable Integer safe,
            @Nullable Integer missing) {}

    /** The place of the newest event that every reader can see. */
    public record LogPosition(long tx, long position) {}

    public LogPosition logPosition() {
        return jdbc.sql("""
            select tx, position from event where tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
            order by tx desc, position desc limit 1
            """)
                .query((row, number) -> new LogPosition(row.getLong("tx"), row.getLong("position")))
                .optional()
                .orElse(new LogPosition(0, 0));
    }

    /** Newest first. */
    public Page<RollCallSummary> page(String site, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var query = jdbc.sql("select * from roll_call where site = :site"
                        + (after == null ? "" : " and (started_at, roll_call_id) < (:started, :id)")
                        + " order by started_at desc, roll_call_id desc limit :most")
                .param("site", site)
                .param("most", size + 1);
        if (after != null) {
            query = query.param("started", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(
                query.query((row, number) -> {
                            var closed = row.getObject("closed_at", OffsetDateTime.class);
                            return new RollCallSummary(
                                    row.getString("roll_call_id"),
                                    row.getString("kind"),
                                    row.getInt("listed"),
                                    row.getObject("started_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("started_by"),
                                    closed == null ? null : closed.toInstant(),
                                    row.getObject("safe", Integer.class),
                                    row.getObject("missing", Integer.class));
                        })
                        .list(),
                size,
                row -> Cursor.of(row.startedAt(), row.rollCallId()));
    }
}
