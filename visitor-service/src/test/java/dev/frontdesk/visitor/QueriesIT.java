package dev.frontdesk.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every list of the service is read by an index: in big tables none is read from end to end, whatever is asked. */
class QueriesIT extends VisitDesk {

    private static final int ROWS = 20_000;
    private static final List<String> BIG = List.of(
            "visit",
            "visit_concern",
            "stay",
            "stay_fact",
            "expected_visitor",
            "invitation",
            "invited_guest",
            "visitor_register_entry",
            "customer_register_entry",
            "reply_promise",
            "badge_use",
            "goods",
            "watch_entry",
            "roll_call",
            "room_use",
            "refill",
            "known_staff",
            "known_passage");

    @Test
    void no_question_reads_a_big_table_from_end_to_end() {
        open("queries", noon());
        fill();
        var visit = arrives("customer", """
            ,"hostId":"%s","number":"13912340500","company":"华东贸易","matter":"洽谈"\
            """.formatted(lin));
        soon().until(() -> visit(visit).status() == 200);

        // Others may still tell what they read before; what reads from end to end does so each time it is asked.
        soon().untilAsserted(() -> askEverything(visit));
    }

    private void askEverything(String visit) {
        BIG.forEach(table -> readsBefore.put(table, indexReads(table)));
        var before = scans();
        for (var path : List.of(
                "/visits",
                "/visits?state=admitted",
                "/visits/" + visit,
                "/visits/on-site",
                "/visit-figures?from=2026-01-01T00:00:00Z&until=2026-01-02T00:00:00Z",
                "/visit-figures/by-kind",
                "/visit-figures/by-host",
                "/visit-figures/admitted/events",
                "/visit-figures/no-show/events",
                "/visit-registers/visitors",
                "/visit-registers/customers?day=2026-01-01",
                "/visit-registers/visitors/years/2020",
                "/visit-promises",
                "/visit-promises/figures",
                "/invitations",
                "/invitations/expected",
                "/visitor-badges/out",
                "/goods",
                "/watch-list/entries",
                "/hospitality",
                "/hospitality/report?from=2026-11-01T00:00:00Z&until=2026-11-02T00:00:00Z",
                "/roll-calls")) {
            assertThat(desk().get("/api/v1" + path).status()).as(path).isEqualTo(200);
        }
        assertThat(desk().host(lin).get("/api/v1/visits").status()).isEqualTo(200);
        assertThat(desk().host(lin).get("/api/v1/invitations").status()).isEqualTo(200);

        // A connection tells its figures a moment after its work: the new reads by index show that it did.
        soon().until(() -> reads("visit") > 0 && reads("visitor_register_entry") > 0 && reads("expected_visitor") > 0);
        assertThat(scans()).isEqualTo(before);
    }

    private final Map<String, Long> readsBefore = new LinkedHashMap<>();

    private void fill() {
        jdbc.sql("""
            insert into visit (visit_id, site, kind, host_id, persons, place, details_ref, person, arrived_at,
                arrived_event, version)
            select 'filler-' || n, 'site-filler-' || n %% 50, 'customer', 'staff-filler', 1, 'desk', 'filler-' || n || '/1',
                'person-' || n, now() - interval '20 days' + n * interval '1 minute', 'event-' || n, 0
            from generate_series(1, %1$d) n
            """.formatted(ROWS)).update();
        jdbc.sql("""
            insert into visit_concern (visit_id, staff_id, site, arrived_at)
            select visit_id, host_id, site, arrived_at from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into stay (visit_id, site, kind, persons, arrived_at, settled_at, version)
            select visit_id, site, kind, 1, arrived_at, arrived_at, 0 from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into stay_fact (event_id, visit_id, site, what, from_at, until_at, recorded_at, sequence)
            select arrived_event, visit_id, site, 'arrived', arrived_at, arrived_at, arrived_at, 0
            from visit where visit_id like 'filler-%'
            """).update();
        for (var register : List.of("visitor", "customer")) {
            jdbc.sql("insert into " + register + "_register_entry (entry_id, site, at, recorded_at) select"
                            + " visit_id, site, arrived_at, arrived_at from visit where"
                            + " visit_id like 'filler-%'")
                    .update();
        }
        jdbc.sql("""
            insert into invitation (invitation_id, site, host_id, visit_kind, zone, starts_at, ends_at, headcount, state,
                sequence, last_until, planned_at, planned_by, version)
            select visit_id, site, host_id, kind, 'Asia/Shanghai', arrived_at, arrived_at, 1, 'over', 0, arrived_at,
                arrived_at, 'filler', 0
            from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into invited_guest (invitation_id, number, code, details_ref, mail_state)
            select visit_id, 1, visit_id, details_ref, 'none' from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into expected_visitor (invitation_id, day, number, site, from_at, starts_at, ends_at, until_at, event_id)
            select visit_id, arrived_at::date, 1, site, arrived_at, arrived_at, arrived_at, arrived_at, arrived_event
            from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into reply_promise (visit_id, site, host_id, opened_at, due_at, opened_by, version)
            select visit_id, site, host_id, arrived_at, arrived_at, arrived_event, 0
            from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into badge_use (event_id, site, number, visit_id, issued_at, returned_at, version)
            select arrived_event, site, 7, visit_id, arrived_at, arrived_at, 0 from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into room_use (room_use_id, site, room_id, visit_id, people, seated_at, tidied_at, seated_by, version)
            select visit_id, site, 'room-1', visit_id, 1, arrived_at, arrived_at, arrived_event, 0
            from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into refill (room_use_id, due_at, site, outcome, at, event_id)
            select visit_id, arrived_at, site, 'served', arrived_at, arrived_event from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into roll_call (roll_call_id, site, kind, listed, started_at, started_by, version)
            select visit_id, site, 'drill', 0, arrived_at, 'filler', 0 from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into watch_entry (watch_id, site, kind, details_ref, author, added_at, expires_at, version)
            select visit_id, site, 'attention', details_ref, 'filler', arrived_at, arrived_at, 0
            from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into goods (goods_id, site, purpose, responsibility, purchaser_id, extension, details_ref, packages,
                requested_at, due_at, answered_at, decided_by, version)
            select visit_id, site, 'delivery', 'filler', 'filler', '1', details_ref, 1, arrived_at, arrived_at, arrived_at,
                arrived_event, 0
            from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into known_staff (staff_id, site, zh, en, active, extensions, restricted, sequence)
            select visit_id, site, 'x', 'x', true, '{}', false, 0 from visit where visit_id like 'filler-%'
            """).update();
        jdbc.sql("""
            insert into known_passage (fact_id, staff_id, site, present, since, recorded_at)
            select visit_id, visit_id, site, true, arrived_at, arrived_at from visit where visit_id like 'filler-%'
            """).update();
        BIG.forEach(table -> jdbc.sql("analyze " + table).update());
        // Filling reads from end to end; wait until that is counted.
        soon().until(() -> statistic("n_tup_ins", "known_passage") >= ROWS && statistic("n_tup_ins", "visit") >= ROWS);
    }

    @AfterEach
    void empty() {
        var keys = Map.of(
                "stay_fact", "visit_id",
                "visitor_register_entry", "entry_id",
                "customer_register_entry", "entry_id",
                "invitation", "invitation_id",
                "invited_guest", "invitation_id",
                "expected_visitor", "invitation_id",
                "room_use", "room_use_id",
                "refill", "room_use_id",
                "roll_call", "roll_call_id",
                "watch_entry", "watch_id");
        BIG.forEach(table -> {
            var key = switch (table) {
                case "goods" -> "goods_id";
                case "known_staff", "known_passage" -> "staff_id";
                default -> keys.getOrDefault(table, "visit_id");
            };
            jdbc.sql("delete from " + table + " where " + key + " like 'filler-%'")
                    .update();
        });
    }

    private Map<String, Long> scans() {
        var scans = new LinkedHashMap<String, Long>();
        BIG.forEach(table -> scans.put(table, statistic("seq_scan", table)));
        return scans;
    }

    private long reads(String table) {
        return indexReads(table) - readsBefore.getOrDefault(table, 0L);
    }

    private long indexReads(String table) {
        return statistic("idx_scan", table);
    }

    private long statistic(String column, String table) {
        return jdbc.sql("select coalesce(" + column + ", 0) from pg_stat_user_tables where relname = :table")
                .param("table", table)
                .query(Long.class)
                .single();
    }
}
