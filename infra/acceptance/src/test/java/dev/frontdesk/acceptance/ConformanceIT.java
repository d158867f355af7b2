package dev.frontdesk.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.local.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A month of events in all four stores, once as the procedures say and then with thirty breaches of twelve rules in it. They
 * are put in beside the aggregates: no command can break most of these rules. Each is the golden event of its name, with
 * another id and another time.
 */
class ConformanceIT {

    private static final Instant OCTOBER = Instant.parse("2026-10-01T00:00:00Z");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern ID = Pattern.compile("(?<=\")[a-z]+-[0-9a-f-]{36}(?=\")");

    /** Folder of a service, and its database. */
    private enum Kept {
        CALL("call-service", "calls"),
        VISITOR("visitor-service", "visitors"),
        MAILROOM("mailroom-service", "mailroom"),
        DIRECTORY("directory-service", "directory");

        private final String service;
        private final String database;

        Kept(String service, String database) {
            this.service = service;
            this.database = database;
        }
    }

    private record Row(Kept kept, String thing, String name, String payload) {}

    private final String site = "site-month-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<Row> rows = new ArrayList<>();

    @Test
    void s4_s61_a_clean_month_gives_none_and_every_breach_in_another_is_found() throws Exception {
        var admin = Client.as("admin");
        var account = "conformance-" + site;
        var grants = List.of(Map.of("site", site, "role", "manager"));
        var password = admin.put("/api/v1/accounts/" + account, Map.of("displayName", "M", "grants", grants))
                .text("/password");
        var manager = Client.as(account, password, site);

        for (int day = 0; day < 31; day++) {
            call(day, "informed", 2_500, true);
            visit(day, "VisitorArrived", "HostAccepted", "VisitorAdmitted", "VisitorDeparted");
            item(day, "OutgoingItemRegistered", "ItemSealed", "ItemHandedToDesk", "ItemDispatched", "WaybillAttached");
            outing(day, "ReturnRegistered");
            revealed(day, Map.of("restricted", day % 2 == 0));
        }
        save();
        assertThat(found(manager)).isEmpty();

        var expected = breaches();
        save();
        assertThat(expected).hasSize(30);
        assertThat(expected.stream().map(line -> line.split(" ")[0]).distinct()).hasSize(12);
        assertThat(found(manager)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> breaches() throws IOException {
        var expected = new ArrayList<String>();
        for (int day = 3; day < 6; day++) {
            expected.add("S106 " + call(day, "informed", 9_000, true));
            expected.add("S110 " + call(day, "", 2_500, true));
            expected.add(
                    "S46 " + visit(day, "VisitorArrived without appointment", "VisitorAdmitted", "VisitorDeparted"));
            expected.add("S47 " + visit(day, "VisitorArrived", "HostDeclined", "VisitorAdmitted", "VisitorDeparted"));
            expected.add("S125 "
                    + item(day, "OutgoingItemRegistered", "ItemHandedToDesk", "ItemDispatched", "WaybillAttached"));
            expected.add("S64 " + outing(day, "ReturnOverdue"));
        }
        for (int day = 20; day < 22; day++) {
            expected.add("S6 " + call(day, "informed", 2_500, false));
            expected.add("S34 " + visit(day, "VisitorArrived", "HostAccepted", "VisitorAdmitted", "DepartureInferred"));
            expected.add(
                    "S127 " + item(day, "OutgoingItemRegistered", "ItemSealed", "ItemDispatched", "WaybillAttached"));
            expected.add(
                    "S131 " + item(day, "OutgoingItemRegistered", "ItemSealed", "ItemHandedToDesk", "ItemDispatched"));
            expected.add("S89 " + revealed(day, Map.of("restricted", true, "approver", "reception")));
            expected.add("S105 " + revealed(day, Map.of("restricted", false, "approver", "reception")));
        }
        return expected;
    }

    /** @param disposition empty: the caller hung up and nobody said what became of it */
    private String call(int day, String disposition, int ringMillis, boolean classified) throws IOException {
        var call = "call-" + UUID.randomUUID();
        tell(Kept.CALL, call, day, "Call.CallReceived", Collections.singletonMap("kind", null));
        tell(Kept.CALL, call, day, "Call.CallAnswered", Map.of("ringMillis", ringMillis));
        if (classified) {
            tell(Kept.CALL, call, day, "Call.CallClassified", Map.of("kind", "other"));
        }
        if (disposition.isEmpty()) {
            tell(Kept.CALL, call, day, "Call.CallHungUp", Map.of());
        } else {
            tell(Kept.CALL, call, day, "Call.CallEnded", Map.of("disposition", disposition));
        }
        return call;
    }

    private String visit(int day, String... events) throws IOException {
        var visit = "visit-" + UUID.randomUUID();
        for (var event : events) {
            var words = event.split(" ", 2);
            tell(
                    Kept.VISITOR,
                    visit,
                    day,
                    "Visit." + words[0],
                    words.length == 2 ? Map.of("appointment", false) : Map.of());
        }
        return visit;
    }

    private String item(int day, String... events) throws IOException {
        var item = "outgoing-" + UUID.randomUUID();
        for (var event : events) {
            tell(
                    Kept.MAILROOM,
                    item,
                    day,
                    "OutgoingItem." + event,
                    event.equals("WaybillAttached") ? Map.of("waybill", "SF" + item.replaceAll("\\D", "")) : Map.of());
        }
        return item;
    }

    private String outing(int day, String end) throws IOException {
        var outing = "outing-" + UUID.randomUUID();
        tell(Kept.DIRECTORY, outing, day, "Outing.OutingRegistered", Map.of());
        tell(Kept.DIRECTORY, outing, day, "Outing." + end, Map.of());
        return outing;
    }

    /** To an outsider, by the clerk reception. */
    private String revealed(int day, Map<String, ?> other) throws IOException {
        var disclosure = "disclosure-" + UUID.randomUUID();
        tell(Kept.DIRECTORY, disclosure, day, "Disclosure.ContactRevealed", other);
        return disclosure;
    }

    /** The golden event of that name, which happened on 23 November, told of another thing on a day of October. */
    private void tell(Kept kept, String thing, int day, String name, Map<String, ?> other) throws IOException {
        var golden = Files.readString(
                Checkout.root().resolve(kept.service + "/src/test/resources/events/" + name + ".json"));
        var id = ID.matcher(golden).results().findFirst().orElseThrow().group();
        var back = Duration.between(OCTOBER.plus(Duration.ofDays(day)), Instant.parse("2026-11-23T00:00:00Z"));
        var moved = MOMENT.matcher(golden.replace(id, thing).replace("\"site-a\"", "\"" + site + "\""))
                .replaceAll(at -> Instant.parse(at.group()).minus(back).toString());
        var event = (ObjectNode) JsonMapper.shared().readTree(moved);
        other.forEach((field, value) -> event.set(field, JsonMapper.shared().valueToTree(value)));
        rows.add(new Row(kept, thing, name, event.toString()));
    }

    private void save() throws Exception {
        for (var kept : Kept.values()) {
            var sequences = new HashMap<String, Long>();
            try (var connection = Traces.connect(kept.database);
                    var insert = connection.prepareStatement("""
                        insert into event (event_id, site, aggregate_type, aggregate_id, sequence, name, revision, metadata, payload)
                        values (gen_random_uuid(), ?, ?, ?, ?, ?, '1', ?, ?)
                        """)) {
                connection.setAutoCommit(false);
                for (var row : rows) {
                    if (row.kept() == kept) {
                        insert.setString(1, site);
                        insert.setString(2, row.name().split("\\.")[0]);
                        insert.setString(3, row.thing());
                        insert.setLong(4, sequences.merge(row.thing(), 0L, (before, _) -> before + 1));
                        insert.setString(5, row.name());
                        insert.setBytes(6, metadata());
                        insert.setBytes(7, row.payload().getBytes(UTF_8));
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
        }
        rows.clear();
    }

    private byte[] metadata() {
        var origin = new TreeMap<>(
                Map.of("actor", "li.min", "site", site, "desk", "d", "correlationId", "c", "causationId", "c"));
        return JsonMapper.shared().writeValueAsBytes(origin);
    }

    /** A service that has just started may be too slow for the first answer; then it is named as missing. */
    private static List<String> found(Client manager) {
        var asked = "/api/v1/audit/conformance?from=2026-10-01T00:00:00Z&until=2026-11-01T00:00:00Z";
        var report = await().until(
                        () -> manager.get(asked),
                        answer -> answer.status() == 200
                                && answer.body().path("missing").isEmpty());
        assertThat(report.body().path("rules").size()).isGreaterThanOrEqualTo(20);
        return report.body()
                .path("breaches")
                .valueStream()
                .map(one -> one.path("breach"))
                .peek(breach -> assertThat(breach.path("eventIds")).isNotEmpty())
                .map(ConformanceIT::line)
                .toList();
    }

    private static String line(JsonNode breach) {
        return breach.path("rule").asString() + " " + breach.path("thing").asString();
    }
}
