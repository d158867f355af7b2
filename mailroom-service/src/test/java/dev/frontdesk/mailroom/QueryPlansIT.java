package dev.frontdesk.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.mailroom.aliases.Aliases;
import dev.frontdesk.mailroom.board.IncomingItems;
import dev.frontdesk.mailroom.board.OutgoingItems;
import dev.frontdesk.mailroom.board.RegisterLines;
import dev.frontdesk.mailroom.board.RegisterLines.Period;
import dev.frontdesk.mailroom.copies.RecipientSearch;
import dev.frontdesk.mailroom.correspondencelist.CorrespondenceRegister;
import dev.frontdesk.mailroom.figures.IncomingFigures;
import dev.frontdesk.mailroom.payable.PayableItems;
import dev.frontdesk.mailroom.settlements.Costs;
import dev.frontdesk.mailroom.settlements.Settlements;
import dev.frontdesk.mailroom.settlements.Statements;
import dev.frontdesk.mailroom.settlements.WaybillClaims;
import dev.frontdesk.mailroom.tracers.Tracers;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What PostgreSQL really does for each query over tables that have grown: no table is read from end to end. */
class QueryPlansIT extends RunningMailroomService {

    private static final String SITE = "site-plan-7";
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final List<String> MONTHLY = List.of("payable", "costs", "cost events", "differences", "statements");
    private static final Instant MONTH = Instant.parse("2026-10-01T00:00:00Z");

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Aliases aliases;

    @Autowired
    CorrespondenceRegister correspondence;

    @Autowired
    Costs costs;

    @Autowired
    IncomingFigures figures;

    @Autowired
    IncomingItems incoming;

    @Autowired
    OutgoingItems outgoing;

    @Autowired
    PayableItems payable;

    @Autowired
    RecipientSearch recipients;

    @Autowired
    RegisterLines register;

    @Autowired
    Settlements settlements;

    @Autowired
    Statements statements;

    @Autowired
    WaybillClaims claims;

    @Autowired
    Tracers tracers;

    @Test
    void no_query_reads_a_grown_table_from_end_to_end() {
        var period = new Period(SITE, MONTH, NOW);
        var queries = new LinkedHashMap<String, Runnable>();
        queries.put("outgoing", () -> outgoing.page(new OutgoingItems.Wanted(SITE, null, null), null, 50));
        queries.put(
                "outgoing by state", () -> outgoing.page(new OutgoingItems.Wanted(SITE, "dispatched", null), null, 50));
        queries.put("outgoing of one", () -> outgoing.page(new OutgoingItems.Wanted(SITE, null, "staff-1"), null, 50));
        queries.put("dispatch lists", () -> outgoing.lists(SITE, null, 50));
        queries.put("register", () -> register.page(period, Moment.LATEST, null, 50));
        queries.put("register ids", () -> register.eventIds(period));
        queries.put("register counts", () -> register.counts(period));
        queries.put("register events", () -> register.dispatched(period, "dept-1", "sf", null, 50));
        queries.put("addressees", () -> register.addressees(List.of("outgoing-plan-7"), SITE));
        queries.put("incoming", () -> incoming.page(new IncomingItems.Wanted(SITE, null, null), null, 50, NOW));
        queries.put(
                "incoming of one", () -> incoming.page(new IncomingItems.Wanted(SITE, null, "staff-1"), null, 50, NOW));
        queries.put("uncollected", () -> incoming.uncollected(SITE, null, 50, NOW));
        queries.put("figures", () -> figures.counts(new IncomingFigures.Period(SITE, MONTH, NOW)));
        queries.put(
                "figure events",
                () -> figures.events(new IncomingFigures.Period(SITE, MONTH, NOW), "received", null, 50));
        queries.put("ages", () -> figures.uncollected(SITE, NOW));
        queries.put(
                "payable",
                () -> payable.of(new PayableItems.Wanted(
                        SITE, "account-1", "sf", YearMonth.of(2026, 10), ZoneOffset.UTC, List.of("SF7"))));
        queries.put("paid", () -> claims.paid(SITE, "sf", List.of("SF7")));
        queries.put("statements", () -> statements.page(SITE, null, 50));
        queries.put("settlements", () -> settlements.page(SITE, null, null, 50));
        queries.put("waybill claims", () -> claims.take("settlement-plan-7", 2));
        queries.put("costs", () -> costs.byDepartment(SITE, "2026-10"));
        queries.put("cost events", () -> costs.events(SITE, "2026-10", "dept-1", "sf", null, 50));
        queries.put("differences", () -> costs.differences(SITE, "2026-10"));
        queries.put("tracers", () -> tracers.page(SITE, null, null, 50));
        queries.put("correspondence", () -> correspondence.page(SITE, null, null, 50));
        queries.put("aliases", () -> aliases.page(SITE, null, 50));
        queries.put("alias", () -> aliases.whose("a7", SITE));
        queries.put("recipients", () -> recipients.find("linxiaoyu", SITE));

        var found = new LinkedHashMap<String, Map<String, Long>>();
        queries.forEach((name, query) -> found.put(name, readFromEndToEnd(query)));
        // What is about a whole month is held at once against what was settled; PostgreSQL probes only when that has
        // grown.
        MONTHLY.forEach(
                name -> found.getOrDefault(name, Map.of()).keySet().removeIf(table -> table.startsWith("settlement")));
        found.values().removeIf(Map::isEmpty);
        assertThat(found).isEmpty();
    }

    /** Tables of which the query read more than a thousand rows by going through them, and how many. */
    private Map<String, Long> readFromEndToEnd(Runnable query) {
        var found = new LinkedHashMap<String, Long>();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            var before = goneThrough();
            query.run();
            goneThrough().forEach((table, rows) -> {
                var more = rows - before.getOrDefault(table, 0L);
                if (more > 1000) {
                    found.put(table, more);
                }
            });
            transaction.setRollbackOnly();
        });
        return found;
    }

    /** Rows that this connection has read from end to end so far, by table. */
    private Map<String, Long> goneThrough() {
        var rows = new LinkedHashMap<String, Long>();
        jdbc.sql("select relname, seq_tup_read from pg_stat_xact_user_tables where seq_tup_read > 0")
                .query((row, number) -> rows.put(row.getString("relname"), row.getLong("seq_tup_read")))
                .list();
        return rows;
    }

    /** 40 sites with 100 rows each in every table. */
    @BeforeEach
    void fill() {
        for (var insert : ROWS) {
            jdbc.sql(insert).update();
        }
        jdbc.sql("analyze").update();
    }

    @AfterEach
    void empty() {
        for (var insert : ROWS) {
            var table = insert.strip().split("\\s+")[2];
            jdbc.sql("delete from %s t where to_jsonb(t)::text like '%%-plan-%%'".formatted(table))
                    .update();
        }
    }

    private static final String N = " from generate_series(1, 4000) n";
    private static final String S = "'site-plan-' || n % 40";
    private static final String AT = "timestamptz '2026-10-02 01:00:00Z' + n * interval '10 minutes'";

    private static final List<String> ROWS = List.of(
            "insert into outgoing_item (item_id, site, sender_id, item_class, carriage, carrier, cost_centre, state,"
                + " registered_at, dispatched_at, dispatched_by, batch_id, waybill, version) select 'outgoing-plan-'"
                + " || n, "
                    + S + ", 'staff-' || n % 9, 'ordinary', 'courier', 'sf', 'dept-' || n % 3, 'dispatched', " + AT
                    + ", " + AT
                    + ", 'e' || n, 'b', 'SF' || n, 3" + N,
            "insert into dispatch_list (batch_id, site, carrier, items, dispatched_at, dispatched_by) select"
                    + " 'dispatch-plan-' || n, "
                    + S + ", 'sf', 1, " + AT + ", 'reception'" + N,
            "insert into dispatch_register (item_id, sequence, event_id, site, registered_at, written_at, recorded_at,"
                + " written_by, sender_id, item_class, carriage, cost_centre, addressee_ref) select 'outgoing-plan-'"
                + " || n, 0, 'e' || n, " + S + ", " + AT + ", " + AT + ", " + AT
                    + ", 'reception', 'staff-1', 'ordinary', 'courier', 'dept-1', 'ref'" + N,
            "insert into incoming_item (item_id, site, kind, item_class, recipient_id, place, received_at,"
                    + " received_by, state, ended_at, version) select 'incoming-plan-' || n, " + S
                    + ", 'parcel', 'ordinary', 'staff-' || n % 9, 'A3', "
                    + AT + ", 'e' || n, 'delivered', case when n % 10 > 0 then " + AT + " end, 2" + N,
            "insert into incoming_figure (event_id, figure, item_id, site, at) select 'e-plan-' || n, 'received',"
                    + " 'incoming-' || n, "
                    + S + ", " + AT + N,
            "insert into payable_item (item_id, site, item_class, cost_centre, grams, carrier, sent_at, waybill,"
                    + " version) select 'outgoing-plan-' || n, " + S + ", 'ordinary', 'dept-1', 900, 'sf', " + AT
                    + ", 'SF' || n, 3" + N,
            "insert into courier_statement (statement_id, site, account_id, month, lines, cents, imported_at,"
                    + " imported_by, version) select"
                    + " 'statement-plan-'"
                    + " || n,"
                    + " " + S + ", 'account-1', '2026-' || 10 + n % 3, 1, 1000, " + AT
                    + ", 'clerk', 1" + N,
            "insert into statement_line (statement_id, line, waybill, region, city, grams, cents, event_id)"
                    + " select 'statement-plan-' || n, 2, 'SF' || n, '', '', 900, 1000, 'e' || n" + N,
            "insert into settlement (settlement_id, statement_id, site, account_id, carrier, month, round, lines,"
                    + " cents, matched, matched_cents, differences, difference_cents, state, compared_at, compared_by,"
                    + " approved_event, version) select 'settlement-plan-' || n, 'statement-plan-' || n, " + S
                    + ", 'account-1', 'sf', '2026-' || 10 + n % 3,"
                    + " 1, 1, 1000, 1, 1000, 0, 0, 'paid', " + AT + ", 'clerk', 'e' || n, 2" + N,
            "insert into settlement_match (settlement_id, round, line, item_id, cents, event_id)"
                    + " select 'settlement-plan-' || n, 1, 2, 'outgoing-plan-' || n, 1000, 'e' || n" + N,
            "insert into waybill_claim (site, carrier, waybill, settlement_id) select " + S
                    + ", 'sf', 'SF' || n, 'settlement-plan-' || n" + N,
            "insert into settlement_difference (settlement_id, round, ordinal, difference_id, kind, content, lines,"
                + " item_ids, claimed_cents, event_id) select 'settlement-plan-' || n, 1, 1, 'price-2', 'price', '{}',"
                + " '{2}', '{}', 1000, 'e' || n" + N,
            "insert into tracer (tracer_id, site, item_id, state, opened_at, version) select 'tracer-plan-' || n, " + S
                    + ", 'outgoing-' || n, 'open', " + AT + ", 0" + N,
            "insert into correspondence (correspondence_id, site, year, number, way, medium, details_ref, logged_at,"
                    + " logged_by, version) select 'correspondence-plan-' ||"
                    + " n, " + S + ", 2026, n, 'in', 'fax', 'ref', " + AT
                    + ", 'clerk', 0"
                    + N,
            "insert into recipient_alias (alias_id, site, term, written, staff_id, named_at, named_by, event_id,"
                    + " version) select 'mail-alias-plan-' || n, " + S + ", 'a' || n, 'a' || n, 'staff-1', " + AT
                    + ", 'clerk', 'e', 0" + N,
            "insert into known_staff (staff_id, site, zh, en, active, extensions, department_id, sequence)"
                    + " select 'staff-plan-' || n, " + S + ", '林', 'Lin', true, '{}', 'dept-1', 0" + N,
            "insert into known_staff_term (site, term, staff_id) select " + S + ", 't' || n, 'staff-plan-' || n" + N);
}
