package dev.frontdesk.visitor.badgelist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has which badge, and who had it last. */
@Component
public class Badges {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Badges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One stretch of time that a visit had a badge.
     *
     * @param eventId the event that says that it was issued
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Use(
            int number,
            String visitId,
            Instant issuedAt,
            @Nullable Instant returnedAt,
            @Nullable Instant lostAt,
            String eventId) {}

    /** The newest first: the first one has the badge, or had it last. */
    public List<Use> of(String site, int number) {
        return jdbc.sql("select * from badge_use where site = :site and number = :number order by version desc limit"
                        + " :most")
                .param("site", site)
                .param("number", number)
                .param("most", MOST)
                .query(Badges::use)
                .list();
    }

    /** Those out now, the lost ones too, by number. */
    public List<Use> out(String site) {
        return jdbc.sql("select * from badge_use where site = :site and returned_at is null order by number")
                .param("site", site)
                .query(Badges::use)
                .list();
    }

    /** The badge that a visit has now. */
    public Optional<Use> heldBy(String visitId, String site) {
        return jdbc.sql("""
            select * from badge_use
            where visit_id = :visit and site = :site and returned_at is null
            order by issued_at desc limit 1
            """)
                .param("visit", visitId)
                .param("site", site)
                .query(Badges::use)
                .optional();
    }

    private static Use use(ResultSet row, int number) throws SQLException {
        return new Use(
                row.getInt("number"),
                row.getString("visit_id"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                instant(row, "returned_at"),
                instant(row, "lost_at"),
                row.getString("event_id"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
