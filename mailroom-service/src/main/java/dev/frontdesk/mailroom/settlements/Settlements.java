package dev.frontdesk.mailroom.settlements;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads settlements and their differences. */
@Component
public class Settlements {

    /** 待处理、已退回、已批准、已付款. */
    public static final List<String> STATES = List.of("prepared", "refused", "approved", "paid");

    private static final String SUMMED = """
        select s.*, coalesce(d.open, 0) as open, s.matched_cents + coalesce(d.pays, 0) as evidence_cents
        from settlement s left join lateral (
            select count(*) filter (where d.resolution is null) as open, sum(d.pays_cents) as pays
            from settlement_difference d
            where d.settlement_id = s.settlement_id and d.round = s.round) d on true
        where s.site = :site
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Settlements(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One settlement as of its newest round.
     *
     * @param open differences that nobody resolved yet
     * @param evidenceCents what is proved so far: matches and resolved differences
     */
    public record SettlementRow(
            String settlementId,
            String statementId,
            String accountId,
            String carrier,
            String month,
            int round,
            int lines,
            long cents,
            int matched,
            long matchedCents,
            int differences,
            long differenceCents,
            int open,
            long evidenceCents,
            String state,
            Instant comparedAt,
            String comparedBy,
            @Nullable Long approvedCents,
            @Nullable String approvedBy,
            @Nullable LocalDate paidOn,
            @Nullable String payment,
            long version) {}

    /** A difference with what was decided about it. @param note where the vault keeps what was written */
    public record DifferenceRow(
            Difference difference,
            @Nullable String resolution,
            @Nullable Long paysCents,
            @Nullable String staffId,
            @Nullable String note,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt,
            String eventId,
            int ordinal) {}

    public Optional<SettlementRow> find(String site, String settlementId) {
        return jdbc.sql(SUMMED + " and s.settlement_id = :id")
                .param("site", site)
                .param("id", settlementId)
                .query(Settlements::row)
                .optional();
    }

    /** Compared last first. */
    public Page<SettlementRow> page(String site, @Nullable String state, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 2);
        var query = jdbc.sql(SUMMED
                        + (state == null ? "" : " and s.state = :state")
                        + (after == null ? "" : " and (s.compared_at, s.settlement_id) < (:at, :id)")
                        + " order by s.compared_at desc, s.settlement_id desc limit :most")
                .param("site", site)
                .param("most", size + 1);
        if (state != null) {
            query = query.param("state", state);
        }
        if (after != null) {
            query = query.param("at", after.instant(0).atOffset(UTC)).param("id", after.text(1));
        }
        return Page.of(
                query.query(Settlements::row).list(), size, row -> Cursor.of(row.comparedAt(), row.settlementId()));
    }

    /** In the order in which they were found. @param openOnly without those that are resolved */
    public Page<DifferenceRow> differences(
            SettlementRow settlement, boolean openOnly, @Nullable String cursor, int size) {
        var after = Cursor.parse(cursor, 1);
        var rows = jdbc.sql("""
            select * from settlement_difference
            where settlement_id = :id and round = :round and ordinal > :after %s
            order by ordinal limit :most
            """.formatted(openOnly ? "and resolution is null" : ""))
                .param("id", settlement.settlementId())
                .param("round", settlement.round())
                .param("after", after == null ? 0 : after.number(0))
                .param("most", size + 1)
                .query((row, number) -> new DifferenceRow(
                        json.readValue(row.getString("content"), Difference.class),
                        row.getString("resolution"),
                        row.getObject("pays_cents", Long.class),
                        row.getString("staff_id"),
                        row.getString("note"),
                        row.getString("resolved_by"),
                        instant(row, "resolved_at"),
                        row.getString("event_id"),
                        row.getInt("ordinal")))
                .list();
        return Page.of(rows, size, row -> Cursor.of(row.ordinal()));
    }

    private static SettlementRow row(ResultSet row, int number) throws SQLException {
        return new SettlementRow(
                row.getString("settlement_id"),
                row.getString("statement_id"),
                row.getString("account_id"),
                row.getString("carrier"),
                row.getString("month"),
                row.getInt("round"),
                row.getInt("lines"),
                row.getLong("cents"),
                row.getInt("matched"),
                row.getLong("matched_cents"),
                row.getInt("differences"),
                row.getLong("difference_cents"),
                row.getInt("open"),
                row.getLong("evidence_cents"),
                row.getString("state"),
                row.getObject("compared_at", OffsetDateTime.class).toInstant(),
                row.getString("compared_by"),
                row.getObject("approved_cents", Long.class),
                row.getString("approved_by"),
                row.getObject("paid_on", LocalDate.class),
                row.getString("payment"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
