package dev.frontdesk.messaging;

import static dev.frontdesk.messaging.DoorbellApplication.BELLS;
import static dev.frontdesk.messaging.DoorbellApplication.KNOCKS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.messaging.Door.RingBell;
import dev.frontdesk.messaging.ParkedFacts.Parked;
import dev.frontdesk.messaging.ParkedFacts.Repair;
import dev.frontdesk.test.FrontDeskTest;
import dev.frontdesk.test.TestBroker;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@FrontDeskTest
@SpringBootTest(classes = DoorbellApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class FactsIT {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Wire WIRE = new Wire(TestBroker.bootstrap());

    @Autowired
    Desk desk;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ParkedFacts parked;

    @AfterAll
    static void close() {
        WIRE.close();
    }

    @Test
    void a_stored_event_is_told_as_a_cloud_event_in_the_order_of_its_aggregate() {
        var origin = new Origin("li.min", "site-a", "front-desk", "conversation-1", "request-1");
        for (var i = 0; i < 20; i++) {
            desk.send(new RingBell("door-1", TEN), origin);
        }
        var told = WIRE.read(BELLS, 20, message -> "door-1".equals(message.key()));

        assertThat(told)
                .extracting(message -> new String(message.value(), UTF_8))
                .hasSize(20)
                .startsWith("""
                    {"doorId":"door-1","bell":1}\
                    """, """
                    {"doorId":"door-1","bell":2}\
                    """);
        var first = told.getFirst();
        var stored = history.of("door-1").getFirst();
        assertThat(Wire.header(first, "ce_id")).isEqualTo(stored.eventId());
        assertThat(Wire.header(first, "ce_type")).isEqualTo("test.bell-rung.v1");
        assertThat(Wire.header(first, "ce_source")).isEqualTo("/doorbell");
        assertThat(Wire.header(first, "ce_subject")).isEqualTo("door-1");
        assertThat(Wire.header(first, "ce_site")).isEqualTo("site-a");
        assertThat(Wire.header(first, "ce_correlationid")).isEqualTo("conversation-1");
        assertThat(Wire.header(first, "ce_time")).isEqualTo(stored.recordedAt().toString());
        assertThat(Wire.header(told.getLast(), "ce_sequence")).isEqualTo("19");
        assertThat(first.headers().toArray())
                .extracting(Header::key)
                .allMatch(name -> name.startsWith("ce_") || name.equals("content-type"));
    }

    @Test
    void a_fact_delivered_three_times_has_one_effect() throws Exception {
        for (var i = 0; i < 3; i++) {
            knock("fact-1", "door-2", "{\"door\":\"door-2\",\"bell\":1}");
        }
        knock("fact-2", "door-2", "{\"door\":\"door-2\",\"bell\":2}");
        await().until(() -> rung("door-2").contains(2));
        assertThat(rung("door-2")).containsExactly(1, 2);
    }

    @Test
    void what_cannot_be_taken_parks_its_key_only_and_can_be_repaired_in_order() throws Exception {
        knock("fact-11", "door-3", "{\"door\":\"door-3\",\"bell\":1}");
        knock("fact-12", "door-3", "{\"door\":\"door-3\",\"bell\":");
        knock("fact-13", "door-3", "{\"door\":\"door-3\",\"bell\":3}");
        knock("fact-14", "door-4", "{\"door\":\"door-4\",\"bell\":1}");
        await().until(() -> rung("door-4").equals(List.of(1)) && open("door-3").size() == 2);
        assertThat(rung("door-3")).containsExactly(1);
        assertThat(open("door-3"))
                .extracting(Parked::id, Parked::reason)
                .containsExactly(
                        tuple("fact-12", "the body is no Knock"), tuple("fact-13", "waits behind an earlier one"));

        assertThat(parked.retry(KNOCKS, "door-3", null, "admin")).contains(new Repair(0, "the body is no Knock"));
        assertThat(rung("door-3")).containsExactly(1);

        var mended = "{\"door\":\"door-3\",\"bell\":2}".getBytes(UTF_8);
        assertThat(parked.retry(KNOCKS, "door-3", mended, "admin")).contains(new Repair(2, null));
        assertThat(rung("door-3")).containsExactly(1, 2, 3);
        assertThat(open("door-3")).isEmpty();
        knock("fact-15", "door-3", "{\"door\":\"door-3\",\"bell\":4}");
        await().until(() -> rung("door-3").contains(4));
    }

    @Test
    void an_operator_may_pass_over_one_fact_and_the_others_follow() throws Exception {
        knock("fact-21", "door-5", "{\"door\":\"door-5\",\"bell\":-1}");
        knock("fact-22", "door-5", "{\"door\":\"door-5\",\"bell\":2}");
        await().until(() -> open("door-5").size() == 2);
        assertThat(open("door-5").getFirst().reason()).isEqualTo("a bell has a number above zero");

        assertThat(parked.passOver(KNOCKS, "door-5", "rung by mistake", "admin"))
                .contains(new Repair(1, null));
        assertThat(rung("door-5")).containsExactly(2);
        assertThat(jdbc.sql("select outcome || ' by ' || settled_by from parked_fact where id = 'fact-21'")
                        .query(String.class)
                        .single())
                .isEqualTo("passed over: rung by mistake by admin");
    }

    @Test
    void records_that_are_no_facts_at_all_are_parked_and_stop_nobody() throws Exception {
        WIRE.put(KNOCKS, null, Map.of(), "?".getBytes(UTF_8));
        WIRE.put(KNOCKS, "door-6", Map.of("ce_id", "fact-31", "ce_type", "test.knocked.v1"), null);
        var headers = new HashMap<>(headers("fact-32"));
        headers.put("ce_time", "yesterday");
        WIRE.put(KNOCKS, "door-7", headers, "{\"door\":\"door-7\",\"bell\":1}".getBytes(UTF_8));
        WIRE.put(KNOCKS, "door-8", Map.of("ce_id", "fact-33", "ce_type", "somebody.else.v1"), new byte[0]);
        knock("fact-34", "door-9", "{\"door\":\"door-9\",\"bell\":1}");
        await().until(() -> rung("door-9").equals(List.of(1)));
        await().until(() -> open("door-6").size() == 1 && open("door-7").size() == 1);
        assertThat(open("door-7").getFirst().reason()).isEqualTo("ce_time is no time");
        assertThat(parked.open(0, 200)).extracting(Parked::reason).contains("no ce_id");
        assertThat(open("door-8")).isEmpty();
    }

    private static void knock(String id, String door, String body) throws Exception {
        WIRE.put(KNOCKS, door, headers(id), body.getBytes(UTF_8));
    }

    private static Map<String, String> headers(String id) {
        return Map.of(
                "ce_id", id,
                "ce_type", "test.knocked.v1",
                "ce_source", "/street",
                "ce_site", "site-a",
                "ce_sequence", "0",
                "ce_time", "2026-11-23T10:00:00Z");
    }

    private List<Integer> rung(String door) {
        return jdbc.sql("select bell from rung where door = ? order by place")
                .param(door)
                .query(Integer.class)
                .list();
    }

    private List<Parked> open(String key) {
        return parked.open(0, 200).stream()
                .filter(fact -> fact.key().equals(key))
                .toList();
    }
}
