package dev.frontdesk.mailroom.payable;

import dev.frontdesk.mailroom.matching.SentItem;
import dev.frontdesk.mailroom.tariff.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was sent and what of it is paid already. */
@Component
public class PayableItems {

    private final JdbcClient jdbc;

    PayableItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which items a statement may speak of.
     *
     * @param zone in whose days the month begins and ends
     * @param waybills that the statement names
     */
    public record Wanted(String site, String carrier, YearMonth month, ZoneId zone, Collection<String> waybills) {}

    /** Those sent in the month, and those of other months that the statement names. */
    public List<SentItem> of(Wanted wanted) {
        var from = wanted.month().atDay(1).atStartOfDay(wanted.zone()).toOffsetDateTime();
        var until = wanted.month()
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(wanted.zone())
                .toOffsetDateTime();
        return jdbc.sql("""
            select i.*, i.sent_at >= :from and i.sent_at < :until and not exists (
                select 1 from settlement_match m join settlement s using (settlement_id, round)
                where m.item_id = i.item_id and s.state in ('approved', 'paid')) as due
            from payable_item i
            where i.site = :site and i.carrier = :carrier and i.sent_at is not null
                and (i.sent_at >= :from and i.sent_at < :until or i.waybill = any(:waybills))
            order by i.item_id
            """)
                .param("site", wanted.site())
                .param("carrier", wanted.carrier())
                .param("from", from)
                .param("until", until)
                .param("waybills", wanted.waybills().toArray(String[]::new))
                .query((row, number) -> item(row, wanted.zone()))
                .list();
    }

    /** S132. Of these waybills the ones that an approved settlement paid something for. */
    public Set<String> paid(String site, String carrier, Collection<String> waybills) {
        return new HashSet<>(jdbc.sql("""
            select distinct l.waybill
            from statement_line l join settlement s using (statement_id)
            where l.waybill = any(:waybills) and s.site = :site and s.carrier = :carrier
                and s.state in ('approved', 'paid')
                and not exists (
                    select 1 from settlement_difference d
                    where d.settlement_id = s.settlement_id and d.round = s.round
                        and l.line = any(d.lines) and d.pays_cents = 0)
            """)
                .param("waybills", waybills.toArray(String[]::new))
                .param("site", site)
                .param("carrier", carrier)
                .query(String.class)
                .list());
    }

    private static SentItem item(ResultSet row, ZoneId zone) throws SQLException {
        return new SentItem(
                row.getString("item_id"),
                Objects.requireNonNullElse(row.getString("waybill"), ""),
                day(row, zone),
                new Place(Objects.requireNonNullElse(row.getString("region"), ""), ""),
                row.getLong("grams"),
                row.getLong("value_cents"),
                false,
                row.getString("item_class").equals("private"),
                row.getBoolean("due"));
    }

    private static LocalDate day(ResultSet row, ZoneId zone) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return sent.atZoneSameInstant(zone).toLocalDate();
    }
}
