package dev.frontdesk.visitor.badgelist;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.axon.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has which badge, and who had it last. */
@Component
public class Badges {

    private static final int MOST = 200;
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

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

    /**
     * That a visit had a badge, as far as it had happened and was known.
     *
     * @param returnedAt null while it is out @param lostAt null unless it was lost
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Worn(
            int number,
            Instant issuedAt,
            @Nullable Instant returnedAt,
            @Nullable Instant lostAt) {}

    /** By visit, the first badge first. */
    public Map<String, List<Worn>> worn(Collection<String> visitIds, Moment moment) {
        if (visitIds.isEmpty()) {
            return Map.of();
        }
        var worn = new HashMap<String, List<Worn>>();
        jdbc.sql("""
            select *, closed_recorded_at <= :known and coalesce(returned_at, lost_at) <= :asOf as closed from badge_use
            where visit_id in (:visits) and issued_at <= :asOf and recorded_at <= :known
            order by issued_at, event_id
            """)
                .param("visits", visitIds)
                .param("asOf", bounded(moment.asOf()))
                .param("known", bounded(moment.knownAt()))
                .query(row -> {
                    var closed = row.getBoolean("closed");
                    worn.computeIfAbsent(row.getString("visit_id"), _ -> new ArrayList<>())
                            .add(new Worn(
                                    row.getInt("number"),
                                    row.getObject("issued_at", OffsetDateTime.class)
                                            .toInstant(),
                                    closed ? instant(row, "returned_at") : null,
                                    closed ? instant(row, "lost_at") : null));
                });
        return worn;
    }

    /** What has no bound is the end of time; the store cannot hold later moments. */
    private static OffsetDateTime bounded(Instant moment) {
        return (moment.isAfter(END_OF_TIME) ? END_OF_TIME : moment).atOffset(UTC);
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
