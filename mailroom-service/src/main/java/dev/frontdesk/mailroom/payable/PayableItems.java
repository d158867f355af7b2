package dev.frontdesk.mailroom.payable;

import dev.frontdesk.mailroom.matching.SentItem;
import dev.frontdesk.mailroom.tariff.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was sent, and whether it is due. */
@Component
public class PayableItems {

    private final JdbcClient jdbc;

    PayableItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which items a statement may speak of.
     *
     * @param accountId of the statement
     * @param zone in whose days the month begins and ends
     * @param waybills that the statement names
     */
    public record Wanted(
            String site, String accountId, String carrier, YearMonth month, ZoneId zone, Collection<String> waybills) {

        OffsetDateTime begin() {
            return month.atDay(1).atStartOfDay(zone).toOffsetDateTime();
        }

        OffsetDateTime end() {
            return month.plusMonths(1).atDay(1).atStartOfDay(zone).toOffsetDateTime();
        }
    }

    /**
     * Those sent in the month, and those of other months that the statement names. Of several accounts with one courier an
     * item is due in the one that pays for it; where nobody said which, in any but where a statement of another account
     * for that month names it.
     */
    public List<SentItem> of(Wanted wanted) {
        var items = new ArrayList<>(ofMonth(wanted));
        var known = items.stream().flatMap(item -> item.waybills().stream()).collect(Collectors.toSet());
        var others = wanted.waybills().stream()
                .filter(waybill -> !known.contains(waybill))
                .toArray(String[]::new);
        if (others.length > 0) {
            items.addAll(ofOtherMonths(wanted, others));
        }
        return items;
    }

    private List<SentItem> ofMonth(Wanted wanted) {
        return jdbc.sql("""
            with elsewhere as (
                select l.waybill from courier_statement t join statement_line l using (statement_id)
                where t.site = :site and t.month = :month and t.account_id <> :account),
            settled as (
                select unnest(d.item_ids) as item_id
                from settlement s join settlement_difference d using (settlement_id, round)
                where s.site = :site and s.carrier = :carrier and s.state in ('approved', 'paid') and d.pays_cents > 0)
            select i.*, coalesce(
                    i.account_id = :account, i.waybill is null or i.waybill not in (select waybill from elsewhere))
                and i.item_id not in (select item_id from settled)
                and not exists (
                    select 1 from settlement_match m join settlement s using (settlement_id, round)
                    where m.item_id = i.item_id and s.state in ('approved', 'paid')) as due
            from payable_item i
            where i.site = :site and i.carrier = :carrier and i.sent_at >= :from and i.sent_at < :until
            order by i.item_id
            """)
                .param("site", wanted.site())
                .param("carrier", wanted.carrier())
                .param("account", wanted.accountId())
                .param("month", wanted.month().toString())
                .param("from", wanted.begin())
                .param("until", wanted.end())
                .query((row, number) -> item(row, wanted, row.getBoolean("due")))
                .list();
    }

    /** Named by the statement, and due in none of this month. */
    private List<SentItem> ofOtherMonths(Wanted wanted, String[] waybills) {
        return jdbc.sql("""
            select * from payable_item
            where item_id in (
                    select item_id from payable_item where site = :site and waybill = any(:waybills)
                    union
                    select item_id from payable_item
                    where further_waybills <> '{}' and further_waybills && cast(:waybills as text[]))
                and site = :site and carrier = :carrier and (sent_at < :from or sent_at >= :until)
            order by item_id
            """)
                .param("site", wanted.site())
                .param("carrier", wanted.carrier())
                .param("waybills", waybills)
                .param("from", wanted.begin())
                .param("until", wanted.end())
                .query((row, number) -> item(row, wanted, false))
                .list();
    }

    private static SentItem item(ResultSet row, Wanted wanted, boolean isDue) throws SQLException {
        return new SentItem(
                row.getString("item_id"),
                waybills(row),
                day(row, wanted.zone()),
                new Place(Objects.requireNonNullElse(row.getString("region"), ""), ""),
                row.getLong("grams"),
                row.getLong("value_cents"),
                false,
                row.getString("item_class").equals("private"),
                isOthers(row, wanted),
                isDue);
    }

    private static boolean isOthers(ResultSet row, Wanted wanted) throws SQLException {
        var account = row.getString("account_id");
        return account != null && !account.equals(wanted.accountId());
    }

    private static List<String> waybills(ResultSet row) throws SQLException {
        var further = (String[]) row.getArray("further_waybills").getArray();
        return Stream.concat(Stream.ofNullable(row.getString("waybill")), Arrays.stream(further))
                .toList();
    }

    private static LocalDate day(ResultSet row, ZoneId zone) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return sent.atZoneSameInstant(zone).toLocalDate();
    }
}
