package dev.frontdesk.visitor.expected;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is invited and who is expected. */
@Component
public class Invitations {

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param state planned, cancelled or over
     * @param sequence of the iCalendar file
     */
    public record Row(
            String invitationId,
            String site,
            String hostId,
            String visitKind,
            String zone,
            Instant startsAt,
            Instant endsAt,
            @Nullable String recurrence,
            int headcount,
            String state,
            int sequence,
            Instant plannedAt,
            String plannedBy,
            long version) {}

    /**
     * @param code {@link dev.frontdesk.visitor.invitation.InvitationCode}
     * @param mail none, due, sent or failed (tried again)
     */
    public record Guest(String invitationId, int number, String code, String detailsRef, String mail) {}

    /**
     * One visitor on one day.
     *
     * @param outcome expected, arrived, no-show or cancelled
     * @param eventId the event that says so
     */
    public record Expected(
            String invitationId,
            int guest,
            LocalDate day,
            String hostId,
            String visitKind,
            int headcount,
            Instant from,
            Instant startsAt,
            Instant endsAt,
            Instant until,
            String outcome,
            @Nullable String visitId,
            @Nullable Instant cameAt,
            String detailsRef,
            String eventId) {}

    public Optional<Row> find(String invitationId, String site) {
        return jdbc.sql("select * from invitation where invitation_id = :id and site = :site")
                .param("id", invitationId)
                .param("site", site)
                .query(Invitations::row)
                .optional();
    }

    /** Planned last first. @param hostId null: of all hosts */
    public Page<Row> page(String site, @Nullable String hostId, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var query = jdbc.sql("select * from invitation where site = :site"
                        + (hostId == null ? "" : " and host_id = :host")
                        + (after == null ? "" : " and (planned_at, invitation_id) < (:planned, :id)")
                        + " order by planned_at desc, invitation_id desc limit :most")
                .param("site", site)
                .param("most", size + 1);
        if (hostId != null) {
            query = query.param("host", hostId);
        }
        if (after != null) {
            query = query.param("planned", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(
                query.query(Invitations::row).list(), size, row -> Cursor.of(row.plannedAt(), row.invitationId()));
    }

    public List<Guest> guests(String invitationId) {
        return jdbc.sql("select * from invited_guest where invitation_id = :id order by number")
                .param("id", invitationId)
                .query(Invitations::guest)
                .list();
    }

    /** Whose code it is, at whatever site; of two with one code first the one of this site, then the one not over. */
    public Optional<Guest> withCode(String code, String site) {
        return jdbc.sql("""
            select g.* from invited_guest g join invitation i using (invitation_id)
            where g.code = :code
            order by i.site = :site desc, i.state = 'planned' desc, i.last_until desc limit 1
            """)
                .param("code", code)
                .param("site", site)
                .query(Invitations::guest)
                .optional();
    }

    public Optional<String> siteOf(String invitationId) {
        return jdbc.sql("select site from invitation where invitation_id = :id")
                .param("id", invitationId)
                .query(String.class)
                .optional();
    }

    /** Expected between the two moments, by the time they are expected. @param hostId null: by all hosts */
    public Page<Expected> expected(
            String site, @Nullable String hostId, Instant from, Instant until, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 3);
        var query = jdbc.sql(EXPECTED
                        + " and e.starts_at >= :from and e.starts_at < :until"
                        + (hostId == null ? "" : " and i.host_id = :host")
                        + (after == null
                                ? ""
                                : " and (e.starts_at, e.invitation_id, e.number) > (:starts, :id, :number)")
                        + " order by e.starts_at, e.invitation_id, e.number limit :most")
                .param("site", site)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .param("most", size + 1);
        if (hostId != null) {
            query = query.param("host", hostId);
        }
        if (after != null) {
            query = query.param("starts", after.instant(0).atOffset(UTC))
                    .param("id", after.text(1))
                    .param("number", after.number(2));
        }
        return Page.of(
                query.query(Invitations::expected).list(),
                size,
                row -> Cursor.of(row.startsAt(), row.invitationId(), row.guest()));
    }

    /** Those among these references whose visitors could come at this moment, or could have. */
    public List<Expected> among(String site, Collection<String> detailsRefs, Instant from, Instant until) {
        return jdbc.sql(EXPECTED
                        + " and g.details_ref = any(:refs) and e.starts_at >= :from and e.starts_at < :until"
                        + " order by e.starts_at, e.invitation_id, e.number")
                .param("site", site)
                .param("refs", detailsRefs.toArray(String[]::new))
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query(Invitations::expected)
                .list();
    }

    /** The visit of this visitor nearest to this moment. */
    public Optional<Expected> nearest(String site, String invitationId, int guest, Instant moment) {
        return jdbc.sql(EXPECTED
                        + " and e.invitation_id = :id and e.number = :number"
                        + " order by abs(extract(epoch from (e.starts_at - :moment))) limit 1")
                .param("site", site)
                .param("id", invitationId)
                .param("number", guest)
                .param("moment", moment.atOffset(UTC))
                .query(Invitations::expected)
                .optional();
    }

    private static final String EXPECTED = """
        select e.*, i.host_id, i.visit_kind, i.headcount, g.details_ref
        from expected_visitor e
        join invitation i using (invitation_id)
        join invited_guest g on g.invitation_id = e.invitation_id and g.number = e.number
        where e.site = :site
        """;

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("invitation_id"),
                row.getString("site"),
                row.getString("host_id"),
                row.getString("visit_kind"),
                row.getString("zone"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getString("recurrence"),
                row.getInt("headcount"),
                row.getString("state"),
                row.getInt("sequence"),
                instant(row, "planned_at"),
                row.getString("planned_by"),
                row.getLong("version"));
    }

    private static Guest guest(ResultSet row, int number) throws SQLException {
        return new Guest(
                row.getString("invitation_id"),
                row.getInt("number"),
                row.getString("code"),
                row.getString("details_ref"),
                row.getString("mail_state"));
    }

    private static Expected expected(ResultSet row, int number) throws SQLException {
        var came = row.getObject("came_at", OffsetDateTime.class);
        return new Expected(
                row.getString("invitation_id"),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getString("host_id"),
                row.getString("visit_kind"),
                row.getInt("headcount"),
                instant(row, "from_at"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                instant(row, "until_at"),
                row.getString("outcome"),
                row.getString("visit_id"),
                came == null ? null : came.toInstant(),
                row.getString("details_ref"),
                row.getString("event_id"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
