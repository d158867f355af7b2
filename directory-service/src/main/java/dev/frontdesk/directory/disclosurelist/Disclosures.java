package dev.frontdesk.directory.disclosurelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S89. Reads the register of disclosures, the latest first. */
@Component
public class Disclosures {

    private final JdbcClient jdbc;

    Disclosures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param staffId whose contact
     * @param clerk account that asked
     * @param audience inside or outsider
     * @param state requested, approved, refused or revealed
     * @param approver who decided; null while nobody has, or where no leave was needed
     * @param begunAt when it was asked for, or seen where no leave was needed
     * @param usableUntil until when the leave is good
     */
    public record DisclosureRow(
            String disclosureId,
            String staffId,
            String clerk,
            String purpose,
            String about,
            String audience,
            String state,
            @Nullable String approver,
            Instant begunAt,
            @Nullable Instant usableUntil,
            long version) {}

    /** The last row seen: the next page begins after it. */
    public record After(Instant begunAt, String disclosureId) {

        /** Before the latest. */
        public static final After NOTHING = new After(Instant.parse("9999-12-31T00:00:00Z"), "~");
    }

    /**
     * @param state null for all
     * @param clerk null for everybody
     */
    public List<DisclosureRow> page(
            String site, @Nullable String state, @Nullable String clerk, After after, int rows) {
        return jdbc.sql("select * from disclosure_list where site_id = :site"
                        + (state == null ? "" : " and state = :state")
                        + (clerk == null ? "" : " and clerk = :clerk")
                        + " and (begun_at, disclosure_id) < (:at, :id)"
                        + " order by begun_at desc, disclosure_id desc limit :rows")
                .param("site", site)
                .param("state", state)
                .param("clerk", clerk)
                .param("at", after.begunAt().atOffset(ZoneOffset.UTC))
                .param("id", after.disclosureId())
                .param("rows", rows)
                .query(Disclosures::row)
                .list();
    }

    private static DisclosureRow row(ResultSet rows, int number) throws SQLException {
        var until = rows.getObject("usable_until", OffsetDateTime.class);
        return new DisclosureRow(
                rows.getString("disclosure_id"),
                rows.getString("staff_id"),
                rows.getString("clerk"),
                rows.getString("purpose"),
                rows.getString("about"),
                rows.getString("audience"),
                rows.getString("state"),
                rows.getString("approver"),
                rows.getObject("begun_at", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant(),
                rows.getLong("version"));
    }
}
