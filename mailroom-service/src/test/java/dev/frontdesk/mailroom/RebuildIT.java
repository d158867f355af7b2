package dev.frontdesk.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Projections;
import dev.frontdesk.web.Roles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every read model can be thrown away and made again: the same rows come back. */
class RebuildIT extends RunningMailroomService {

    /** Not made from this service's own events. */
    private static final Set<String> OTHERS = Set.of(
            "known_staff",
            "known_staff_term",
            "known_department",
            "waybill_claim",
            "site_setting",
            "event",
            "event_seal",
            "event_root",
            "audit_entry",
            "audit_reading",
            "tokenentry",
            "taken_fact",
            "parked_fact",
            "idempotency",
            "flyway_schema_history");

    @Autowired
    Desk desk;

    @Autowired
    Projections projections;

    @Test
    void all_read_models_dropped_and_replayed_are_the_same_rows_again() {
        var site = "site-rebuild";
        try (var _ = openSite(site)) {
            fill(site);
            soon().until(() -> rows("settlement_difference").stream().anyMatch(row -> row.contains("SF4000000000009")));
            soon().until(projections::caughtUp);
            var before = all();
            assertThat(before.keySet())
                    .contains(
                            "courier_account",
                            "courier_statement",
                            "dispatch_list",
                            "dispatch_register",
                            "due",
                            "incoming_figure",
                            "incoming_item",
                            "outgoing_item",
                            "payable_item",
                            "recipient_alias",
                            "settlement",
                            "settlement_difference",
                            "settlement_match",
                            "statement_line",
                            "tracer",
                            "correspondence");
            assertThat(before)
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());

            projections.rebuild();

            soon().until(projections::caughtUp);
            soon().untilAsserted(() -> assertThat(all()).isEqualTo(before));
        }
    }

    /** Something of everything. */
    private void fill(String site) {
        var clerk = clerk(site);
        var out = newId("outgoing");
        var path = "/api/v1/mail/outgoing";
        ok(clerk.post(path, """
            {"id":"%s","senderId":"%s","itemClass":"ordinary","carriage":"courier","addressee":{"name":"陈先生"},"sealed":true}
            """.formatted(out, lin(site))).status());
        ok(clerk.postAtVersion(path + "/" + out + "/corrections", "{\"pieces\":2,\"reason\":\"件数\"}", 1)
                .status());
        ok(clerk.post(path + "/" + out + "/hand-over", "{\"weightGrams\":900}").status());
        ok(clerk.post("/api/v1/mail/dispatches", """
            {"id":"%s","carrier":"sf","itemIds":["%s"]}
            """.formatted(newId("dispatch"), out))
                .status());
        ok(clerk.post(path + "/" + out + "/waybill", "{\"waybill\":\"SF4000000000001\"}")
                .status());
        ok(clerk.post(path + "/" + out + "/waybill", "{\"waybill\":\"SF4000000000002\",\"further\":true}")
                .status());
        ok(clerk.post(path + "/" + out + "/waybill", "{\"waybill\":\"SF4000000000003\",\"reason\":\"贴错\"}")
                .status());
        ok(clerk.post("/api/v1/mail/aliases", "{\"written\":\"hr@a.example\",\"recipientId\":\"" + lin(site) + "\"}")
                .status());
        var in = newId("incoming");
        ok(clerk.post("/api/v1/mail/incoming", """
            {"id":"%s","addressedTo":"hr@a.example","exception":"damaged","receivedAt":"%s"}
            """.formatted(in, Instant.now())).status());
        ok(clerk.post("/api/v1/mail/tracers", "{\"id\":\"%s\",\"itemId\":\"%s\"}".formatted(newId("tracer"), out))
                .status());
        ok(clerk.post("/api/v1/mail/correspondence", """
            {"way":"in","medium":"fax","subject":"询价"}
            """).status());
        settle(site);
    }

    private void settle(String site) {
        var admin = receptionist(site).as(Roles.ADMIN);
        var account = "/api/v1/mail/courier-accounts/account-rebuild";
        ok(admin.put(account, "{\"carrier\":\"sf\",\"number\":\"1\",\"names\":{\"zh\":\"顺丰\",\"en\":\"SF\"}}")
                .status());
        ok(admin.put(account + "/tariffs/2026-10-01", """
            {"zones":[{"code":"1","zh":"全国","en":"All","places":["*"],"firstGrams":1000,"firstCents":1000,
            "furtherGrams":1000,"furtherCents":200}],"minimumCents":0}
            """).status());
        ok(admin.put(account + "/statement-mapping", """
            {"waybill":"运单","date":"日期","weightUnit":"kg","amounts":["金额"]}
            """).status());
        new Mailings(desk, site).send(SF_5, "dept-sales", Mailings.SENT);
        soon().until(() -> rows("payable_item").stream().anyMatch(row -> row.contains(SF_5)));
        var clerk = clerk(site);
        var taken = clerk.upload(
                "/api/v1/mail/statements?account=account-rebuild&month=2026-10",
                "text/csv",
                ("日期,运单,金额\n2026-10-05," + SF_5 + ",10.00\n2026-10-05,SF4000000000009,8.00\n").getBytes(UTF_8));
        ok(taken.status());
        ok(clerk.post("/api/v1/mail/statements/" + taken.text("/id") + "/comparisons", "{}")
                .status());
    }

    private static final String SF_5 = "SF4000000000005";

    private static void ok(int status) {
        assertThat(status).isBetween(200, 201);
    }

    private Map<String, List<String>> all() {
        var tables = new TreeMap<String, List<String>>();
        jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !OTHERS.contains(table))
                .forEach(table -> tables.put(table, rows(table)));
        return tables;
    }

    private List<String> rows(String table) {
        // When a due row was last looked at is nobody's event.
        return jdbc.sql("select (to_jsonb(t) - 'look_at')::text as row from %s t order by 1".formatted(table))
                .query(String.class)
                .list();
    }
}
