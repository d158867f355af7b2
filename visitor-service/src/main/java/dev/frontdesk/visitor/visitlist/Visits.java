package dev.frontdesk.visitor.visitlist;

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

/** Reads the desk's list of visits. */
@Component
public class Visits {

    public static final List<String> STATES = List.of(
            "awaiting-host",
            "received",
            "not-received",
            "admitted",
            "on-break",
            "departed",
            "departure-inferred",
            "turned-away");

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first.
     *
     * @param state one of {@link #STATES}, null for all
     * @param hostId whom they concern: who is visited, was asked, as a deputy too, or was left a message; null for all
     */
    public Page<VisitRow> page(
            String site, @Nullable String state, @Nullable String hostId, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var of = hostId == null ? "v" : "c";
        var sql = "select v.* from visit v"
                + (hostId == null
                        ? " where v.site = :site"
                        : " join visit_concern c using (visit_id) where c.site = :site and c.staff_id = :host")
                + (state == null ? "" : " and v.state = :state")
                + (after == null ? "" : " and (%1$s.arrived_at, %1$s.visit_id) < (:arrived, :id)".formatted(of))
                + " order by %1$s.arrived_at desc, %1$s.visit_id desc limit :most".formatted(of);
        var query = jdbc.sql(sql).param("site", site).param("most", size + 1);
        if (state != null) {
            query = query.param("state", state);
        }
        if (hostId != null) {
            query = query.param("host", hostId);
        }
        if (after != null) {
            query = query.param("arrived", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(query.query(Visits::row).list(), size, row -> Cursor.of(row.arrivedAt(), row.visitId()));
    }

    public List<VisitRow> all(Collection<String> visitIds) {
        return visitIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from visit where visit_id = any(:visits)")
                        .param("visits", visitIds.toArray(String[]::new))
                        .query(Visits::row)
                        .list();
    }

    /** Of those whose details these are, the visits that go on. */
    public List<VisitRow> open(String site, Collection<String> detailsRefs) {
        return detailsRefs.isEmpty()
                ? List.of()
                : jdbc.sql("select * from visit where site = :site and state = any(:open) and details_ref = any(:refs)")
                        .param("site", site)
                        .param(
                                "open",
                                STATES.subList(0, STATES.indexOf("departed")).toArray(String[]::new))
                        .param("refs", detailsRefs.toArray(String[]::new))
                        .query(Visits::row)
                        .list();
    }

    /** Whether this person was at the site before; S89 forbids more on a first visit. */
    public Optional<Instant> lastVisit(String site, String person, String exceptVisit) {
        return jdbc.sql("""
            select arrived_at from visit where site = :site and person = :person and visit_id <> :visit
            order by arrived_at desc limit 1
            """)
                .param("site", site)
                .param("person", person)
                .param("visit", exceptVisit)
                .query((row, number) ->
                        row.getObject("arrived_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static VisitRow row(ResultSet row, int number) throws SQLException {
        return new VisitRow(
                row.getString("visit_id"),
                row.getString("state"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("host_id"),
                row.getString("asked_id"),
                row.getInt("persons"),
                row.getString("place"),
                row.getString("details_ref"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                instant(row, "answer_by"),
                row.getString("outcome"),
                row.getObject("wait_minutes", Integer.class),
                instant(row, "admitted_at"),
                instant(row, "departed_at"),
                row.getString("provenance"),
                instant(row, "not_before"),
                instant(row, "not_after"),
                row.getString("told"),
                row.getBoolean("returns"),
                row.getString("return_on"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
