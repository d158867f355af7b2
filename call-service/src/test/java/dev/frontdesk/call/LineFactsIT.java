package dev.frontdesk.call;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.telephony.TelephoneSignal.LineSeen;
import dev.frontdesk.call.telephony.TelephoneSignals;
import dev.frontdesk.messaging.StatePublication;
import dev.frontdesk.test.Contracts;
import dev.frontdesk.test.DeskClient;
import dev.frontdesk.test.Heard;
import dev.frontdesk.test.TestBroker;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the lines do, as whoever reads the topic alone knows it (S59, S62). */
class LineFactsIT extends RunningCallService {

    private static final String TOPIC = "frontdesk.call.lines.v1";
    private static final String TYPE = "call.line-state.v1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TelephoneSignals telephone;

    @Autowired
    StatePublication lineFacts;

    @Autowired
    @Qualifier("statePublisher")
    SmartLifecycle publisher;

    @Test
    void s59_s62_a_copy_made_from_the_topic_alone_says_of_every_line_what_this_service_says() throws Exception {
        var site = "site-line-facts";
        var desk = receptionist(site);
        try (var topic = new Heard()) {
            seen(site, "8211", LineState.IDLE, now().minusSeconds(9));
            seen(site, "8211", LineState.RINGING, now().minusSeconds(6));
            seen(site, "8211", LineState.IN_USE, now().minusSeconds(3));
            mark(desk, "8212", "busy", now().minusSeconds(57));
            seen(site, "8213", LineState.IDLE, now().minusSeconds(20));
            mark(desk, "8213", "do-not-disturb", null);
            seen(site, "8214", LineState.IDLE, now().minusSeconds(5));
            seen(site, "8214", LineState.ON_HOLD, now().minusSeconds(15));
            mark(desk, "8215", "unavailable", now().minusSeconds(3600));

            soon().untilAsserted(() -> assertThat(copy(topic, site))
                    .isEqualTo(answers(desk))
                    .containsEntry("8211", "in-use in-use pbx")
                    .containsEntry("8212", "unknown busy manual")
                    .containsEntry("8213", "do-not-disturb do-not-disturb manual")
                    .containsEntry("8214", "idle idle pbx")
                    .containsEntry("8215", "unknown unavailable manual"));

            seen(site, "8212", LineState.IDLE, now());
            soon().untilAsserted(() ->
                    assertThat(copy(topic, site)).isEqualTo(answers(desk)).containsEntry("8212", "idle idle pbx"));
            assertThat(topic.all())
                    .filteredOn(fact -> fact.topic().equals(TOPIC))
                    .allSatisfy(fact -> assertThat(
                                    Contracts.objections(Heard.header(fact, "ce_type"), new String(fact.value())))
                            .isEmpty());
        }
        assertThat(policy()).isEqualTo("compact");
    }

    @Test
    void what_goes_on_is_told_once_however_often_it_is_seen_again() {
        var site = "site-line-again";
        var began = now().minusSeconds(30);
        try (var topic = new Heard()) {
            for (int second = 0; second < 30; second++) {
                seen(site, "8211", LineState.BUSY, began.plusSeconds(second));
            }
            soon().until(() -> lookedAt(site, 30));

            soon().untilAsserted(() -> assertThat(topic.facts(TYPE, "line-" + site + "-8211"))
                    .extracting(fact -> fact.path("state").asString() + " "
                            + fact.path("since").asString())
                    .containsExactly("busy " + began));
        }
    }

    @Test
    void a_crash_between_the_state_and_the_telling_loses_nothing_in_the_end() {
        var site = "site-line-crash";
        var key = "line-" + site + "-8211";
        publisher.stop();
        try (var topic = new Heard()) {
            soon().until(() -> jdbc.sql("select pg_try_advisory_xact_lock(hashtext('frontdesk.states'))")
                    .query(Boolean.class)
                    .single());
            seen(site, "8211", LineState.RINGING, now().minusSeconds(3));
            assertThatIllegalStateException()
                    .isThrownBy(() -> lineFacts.look(_ -> {
                        throw new IllegalStateException("the broker is away");
                    }));
            seen(site, "8211", LineState.IN_USE, now().minusSeconds(1));
            assertThat(topic.facts(TYPE, key)).isEmpty();

            publisher.start();
            soon().untilAsserted(() -> assertThat(topic.facts(TYPE, key))
                    .extracting(fact -> fact.path("state").asString())
                    .containsExactly("in-use"));
        } finally {
            if (!publisher.isRunning()) {
                publisher.start();
            }
        }
    }

    /** As the contract says: of each key the latest, unless it has ceased to hold. */
    private static Map<String, String> copy(Heard topic, String site) {
        var latest = new TreeMap<String, JsonNode>();
        var sequences = new TreeMap<String, Long>();
        for (var record : topic.all()) {
            var sequence = record.topic().equals(TOPIC) ? Long.parseLong(Heard.header(record, "ce_sequence")) : 0;
            if (Heard.header(record, "ce_site").equals(site)
                    && sequence > sequences.getOrDefault(Heard.header(record, "ce_subject"), 0L)) {
                sequences.put(Heard.header(record, "ce_subject"), sequence);
                latest.put(Heard.header(record, "ce_subject"), JSON.readTree(record.value()));
            }
        }
        return latest.values().stream()
                .collect(toMap(fact -> fact.path("extension").asString(), LineFactsIT::said));
    }

    private static String said(JsonNode fact) {
        var until = fact.path("holdsUntil");
        var holds = !until.isNull() && Instant.parse(until.asString()).isAfter(Instant.now());
        return said(fact, holds ? fact.path("state").asString() : "unknown");
    }

    private static Map<String, String> answers(DeskClient desk) {
        return StreamSupport.stream(desk.get("/api/v1/lines").body().spliterator(), false)
                .collect(Collectors.toMap(
                        line -> line.path("extension").asString(),
                        line -> said(line, line.path("state").asString())));
    }

    private static String said(JsonNode line, String state) {
        return String.join(
                " ",
                state,
                line.path("lastSeen").asString(),
                line.path("source").asString());
    }

    private boolean lookedAt(String site, int reports) {
        return jdbc.sql("select count(*) from told_line where site = :site and reports = :reports and look_at > :now")
                        .param("site", site)
                        .param("reports", reports)
                        .param("now", now().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                == 1;
    }

    private void seen(String site, String extension, LineState state, Instant at) {
        telephone.take(site, "pbx", new LineSeen(extension, state, at));
    }

    private static void mark(DeskClient desk, String extension, String state, @Nullable Instant at) {
        var seen = at == null ? "" : ",\"seenAt\":\"" + at + "\"";
        assertThat(desk.put("/api/v1/lines/" + extension, "{\"state\":\"" + state + "\"" + seen + "}")
                        .outcome())
                .isEqualTo("200");
    }

    private static String policy() throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", TestBroker.bootstrap()))) {
            return admin.describeConfigs(List.of(topic))
                    .all()
                    .get()
                    .get(topic)
                    .get("cleanup.policy")
                    .value();
        }
    }
}
