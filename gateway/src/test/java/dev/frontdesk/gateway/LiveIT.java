package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.frontdesk.gateway.live.Change;
import dev.frontdesk.gateway.live.LiveStreams;
import dev.frontdesk.test.TestBroker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Live updates: from the topics to those who may know, once, in order, without a gap. */
class LiveIT extends GatewayRun {

    private static final String CALLS = "frontdesk.call.calls.v1";
    private static final String MESSAGES = "frontdesk.call.messages.v1";

    @Autowired
    LiveStreams streams;

    private final List<Stream> opened = new ArrayList<>();
    /** Of this test alone, because the streams of another one may still be open. */
    private final String site = "site-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void leave() throws IOException {
        for (var stream : opened) {
            stream.close();
        }
    }

    @Test
    void a_fact_on_a_topic_reaches_the_desk_of_its_site_and_says_only_what_changed() throws Exception {
        var desk = open(site + ":receptionist");
        var elsewhere = open("site-elsewhere:receptionist");
        var mail = open(site + ":mail-clerk");

        publish(CALLS, "call.call-received.v1", "call-1", 4, "{\"number\":\"13800138000\"}");

        assertThat(desk.next("changed"))
                .isEqualTo("{\"type\":\"call.call-received.v1\",\"kind\":\"call\",\"id\":\"call-1\",\"site\":\"" + site
                        + "\",\"version\":4}");
        publish(MESSAGES, "call.message-taken.v1", "message-2", 0, "{\"staffId\":\"staff-lin\"}");
        assertThat(json(desk.next("changed")).get("id").asString()).isEqualTo("message-2");
        tell("frontdesk.directory.sites.v1", "site-end", "site-elsewhere", Set.of());
        tell("frontdesk.directory.sites.v1", "site-end", site, Set.of());
        assertThat(json(elsewhere.next("changed")).get("id").asString()).isEqualTo("site-end");
        assertThat(json(mail.next("changed")).get("id").asString()).isEqualTo("site-end");
    }

    @Test
    void a_member_of_staff_is_told_of_what_names_them_alone() throws Exception {
        var host = open(site + ":host");

        tell(MESSAGES, "message-of-lin", site, Set.of("staff-lin"));
        tell(MESSAGES, "message-of-somebody", site, Set.of("staff-somebody"));

        assertThat(json(host.next("changed")).get("id").asString()).isEqualTo("message-of-somebody");
    }

    @Test
    void whoever_comes_back_is_told_what_happened_meanwhile_once_and_in_order() throws Exception {
        var before = open(site + ":receptionist");
        tell(CALLS, "call-1", site, Set.of());
        before.next("changed");
        var lastSeen = before.lastId();
        before.close();

        tell(CALLS, "call-2", site, Set.of());
        tell(CALLS, "call-x", "site-elsewhere", Set.of());
        tell(CALLS, "call-3", site, Set.of());
        var after = open(site + ":receptionist", lastSeen);
        tell(CALLS, "call-4", site, Set.of());

        for (var id : new String[] {"call-2", "call-3", "call-4"}) {
            assertThat(json(after.next("changed")).get("id").asString()).isEqualTo(id);
        }
    }

    @Test
    void a_stream_on_which_nothing_happened_knows_where_it_stands() throws Exception {
        var quiet = open(site + ":receptionist");
        quiet.next("hello");
        var lastSeen = quiet.lastId();
        quiet.close();

        tell(CALLS, "call-1", site, Set.of());

        var back = open(site + ":receptionist", lastSeen);
        assertThat(json(back.next("changed")).get("id").asString()).isEqualTo("call-1");
    }

    @Test
    void whoever_was_away_for_too_long_or_at_another_gateway_is_told_to_load_again() throws Exception {
        var first = open(site + ":receptionist");
        first.next("hello");
        var long_ago = first.lastId();
        for (var n = 0; n < 10_001; n++) {
            tell(CALLS, "call-" + n, "site-elsewhere", Set.of());
        }

        assertThat(open(site + ":receptionist", long_ago).next("reload")).isEqualTo("{}");
        assertThat(open(site + ":receptionist", "0badcafe.7").next("reload")).isEqualTo("{}");
        assertThat(open(site + ":receptionist", "garbage").next("reload")).isEqualTo("{}");
    }

    @Test
    void a_slow_reader_is_let_go_and_harms_nobody() throws Exception {
        // Streams that were closed a moment ago are heard of at once, but not before.
        await().until(() -> streams.open() == 0);
        var desk = open(site + ":receptionist");
        try (var slow = new Socket()) {
            slow.setReceiveBufferSize(4096);
            slow.connect(new java.net.InetSocketAddress("127.0.0.1", port));
            slow.getOutputStream()
                    .write(("GET /api/v1/live HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                    + tokens().withGrants(site + ":receptionist") + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            await().until(() -> streams.open() == 2);

            var told = 0;
            while (streams.open() == 2) {
                tell(CALLS, "call-" + told, site, Set.of());
                assertThat(json(desk.next("changed")).get("id").asString()).isEqualTo("call-" + told);
                told++;
            }

            assertThat(told).isGreaterThan(256);
        }
    }

    @Test
    void one_caller_has_forty_streams_and_not_one_more() throws Exception {
        var token = tokens();
        var mine = TestTokens.sign(
                token.header(),
                token.claims(site + ":receptionist").subject("many-windows").build(),
                token.key());
        for (var n = 0; n < 40; n++) {
            openWith(mine, null);
        }

        var refused = send(request("/api/v1/live", mine));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(json(refused).get("code").asString()).isEqualTo("streams-full");
    }

    @Test
    void a_browser_names_its_site_in_the_address() throws Exception {
        var token = tokens().withGrants(site + ":receptionist", "site-elsewhere:receptionist");

        assertThat(send(request("/api/v1/live", token)).statusCode()).isEqualTo(400);
        assertThat(send(request("/api/v1/live?site=site-third", token)).statusCode())
                .isEqualTo(403);
        opened.add(new Stream("/api/v1/live?site=" + site, token, null));
        opened.getLast().next("hello");
    }

    private Stream open(String grant) throws Exception {
        return open(grant, null);
    }

    private Stream open(String grant, String lastSeen) throws Exception {
        return openWith(tokens().withGrants(grant), lastSeen);
    }

    private Stream openWith(String token, String lastSeen) throws Exception {
        var stream = new Stream("/api/v1/live", token, lastSeen);
        opened.add(stream);
        return stream;
    }

    private void tell(String topic, String id, String where, Set<String> staff) {
        streams.tell(new Change("some.fact.v1", id, where, 1, topic, staff));
    }

    private void publish(String topic, String type, String id, long sequence, String body) throws Exception {
        var bootstrap = Map.<String, Object>of("bootstrap.servers", TestBroker.bootstrap());
        try (var admin = Admin.create(bootstrap);
                var producer = new KafkaProducer<>(bootstrap, new ByteArraySerializer(), new ByteArraySerializer())) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, 4, (short) 1)))
                        .all()
                        .get();
            }
            var fact = new ProducerRecord<>(topic, bytes(id), bytes(body));
            Map.of("ce_type", type, "ce_subject", id, "ce_site", site, "ce_sequence", "" + sequence)
                    .forEach((name, value) -> fact.headers().add(name, bytes(value)));
            producer.send(fact).get();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An EventSource. */
    private final class Stream {

        private final BufferedReader lines;
        private String lastId = "";

        Stream(String path, String token, String lastSeen) throws IOException, InterruptedException {
            var request = request(path, token).timeout(Duration.ofSeconds(10));
            if (lastSeen != null) {
                request.header("Last-Event-ID", lastSeen);
            }
            var answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        /** Data of the next event of that name; there may be a greeting before it and nothing else. */
        String next(String name) throws IOException {
            var event = "";
            var data = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    lastId = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty() && !event.isEmpty()) {
                    if (event.equals(name)) {
                        return data;
                    }
                    assertThat(event).isEqualTo("hello");
                    event = "";
                }
            }
            throw new AssertionError("The stream ended");
        }

        String lastId() {
            return lastId;
        }

        void close() throws IOException {
            lines.close();
        }
    }
}
