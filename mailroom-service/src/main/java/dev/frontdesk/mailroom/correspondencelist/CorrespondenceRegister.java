package dev.frontdesk.mailroom.correspondencelist;

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

/** Reads the register of e-mail and fax. */
@Component
public class CorrespondenceRegister {

    /** 已登记、已处理、已归档. */
    public static final List<String> STATES = List.of("logged", "handled", "archived");

    private final JdbcClient jdbc;

    CorrespondenceRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param detailsRef where the vault keeps with whom and about what */
    public record CorrespondenceRow(
            String id,
            int year,
            int number,
            String way,
            String medium,
            String state,
            String detailsRef,
            Instant loggedAt,
            String loggedBy,
            @Nullable String staffId,
            @Nullable Instant handledAt,
            @Nullable String archiveNumber,
            @Nullable Instant archivedAt,
            long version) {}

    /** The highest number that is known here; the store may hold a newer one. */
    public int lastNumber(String site, int year) {
        return jdbc.sql("select coalesce(max(number), 0) from correspondence where site = :site and year = :year")
                .param("site", site)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Highest number first. */
    public Page<CorrespondenceRow> page(String site, @Nullable String state, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var query = jdbc.sql("select * from correspondence where site = :site"
                        + (state == null ? "" : " and state = :state")
                        + (after == null ? "" : " and (year, number) < (:year, :number)")
                        + " order by year desc, number desc limit :most")
                .param("site", site)
                .param("most", size + 1);
        if (state != null) {
            query = query.param("state", state);
        }
        if (after != null) {
            query = query.param("year", after.number(0)).param("number", after.number(1));
        }
        return Page.of(
                query.query(CorrespondenceRegister::row).list(), size, row -> Cursor.of(row.year(), row.number()));
    }

    private static CorrespondenceRow row(ResultSet row, int number) throws SQLException {
        return new CorrespondenceRow(
                row.getString("correspondence_id"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("way"),
                row.getString("medium"),
                row.getString("state"),
                row.getString("details_ref"),
                row.getObject("logged_at", OffsetDateTime.class).toInstant(),
                row.getString("logged_by"),
                row.getString("staff_id"),
                instant(row, "handled_at"),
                row.getString("archive_number"),
                instant(row, "archived_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
