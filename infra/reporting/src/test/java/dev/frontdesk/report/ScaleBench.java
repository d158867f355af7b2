package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.local.Checkout;
import dev.frontdesk.test.TestBroker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month of so many facts at ten sites, to every file there is: {@code mvn -pl infra/reporting test -Dtest=ScaleBench
 * -Dfrontdesk.facts=1000000}. Each job runs in a process of its own, with the heap that infra/report has, or with
 * {@code -Dfrontdesk.heap=2g}.
 */
class ScaleBench {

    private static final Instant BEGIN = Instant.parse("2026-09-01T00:00:00Z");
    private static final long MONTH = 29L * 86_400_000;
    private static final int SITES = 10;

    @TempDir
    Path folder;

    private KafkaProducer<byte[], byte[]> producer;
    private int told;

    @Test
    void a_month_of_many_facts_becomes_files_in_bounded_memory() throws Exception {
        var facts = Integer.getInteger("frontdesk.facts", 1_000_000);
        var broker = TestBroker.own("scale");
        try (var topics = new Facts(broker.bootstrap())) {
            topics.topics(Golden.topics().toArray(String[]::new));
        }
        var begin = System.nanoTime();
        try (var open = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", broker.bootstrap(), "linger.ms", "20", "compression.type", "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer = open;
            for (int number = 0; told < facts; number++) {
                tell(number, BEGIN.plusMillis((long) number * 32 * MONTH / 3 / facts));
            }
            producer.flush();
        }
        System.out.printf("%,d facts told in %.0f s%n", told, seconds(begin));
        for (var job : new String[] {"monthly", "export", "register"}) {
            run(job, broker.bootstrap());
        }
    }

    /** One call in three leaves a message; one visitor for two calls; one item for each call: 32 facts in three turns. */
    private void tell(int number, Instant at) {
        var site = "site-" + number % SITES;
        var call = id("call", number);
        put(
                "call.calls",
                "call.call-received",
                site,
                call,
                0,
                at,
                "\"callId\":\"%s\",\"line\":\"8000\",\"kind\":\"business-enquiry\"".formatted(call));
        put(
                "call.calls",
                "call.call-answered",
                site,
                call,
                1,
                at.plusSeconds(3),
                "\"callId\":\"%s\",\"ringMillis\":%d".formatted(call, 1000 + number % 9000));
        put(
                "call.calls",
                "call.transfer-tried",
                site,
                call,
                2,
                at.plusSeconds(9),
                "\"callId\":\"%s\",\"extension\":\"189\",\"outcome\":\"%s\""
                        .formatted(call, number % 4 == 0 ? "busy" : "connected"));
        put(
                "call.calls",
                "call.call-ended",
                site,
                call,
                3,
                at.plusSeconds(60),
                "\"callId\":\"%s\",\"disposition\":\"transferred\"".formatted(call));
        if (number % 3 == 0) {
            var message = id("message", number);
            var relay = "relay-" + message;
            var due = at.plusSeconds(360);
            put(
                    "call.messages",
                    "call.message-taken",
                    site,
                    message,
                    0,
                    at.plusSeconds(50),
                    "\"messageId\":\"%s\",\"callId\":\"%s\",\"recipientId\":\"staff-%d\",\"relayDueAt\":\"%s\""
                            .formatted(message, call, number % 300, due));
            put(
                    "call.relays",
                    "call.relay-requested",
                    site,
                    message,
                    1,
                    at.plusSeconds(50),
                    "\"relayId\":\"%s\",\"about\":\"%s\",\"kind\":\"message\",\"dueAt\":\"%s\""
                            .formatted(relay, message, due));
            put(
                    "directory.relays",
                    "directory.relay-delivered",
                    site,
                    relay,
                    0,
                    at.plusSeconds(52),
                    "\"relayId\":\"%s\",\"about\":\"%s\",\"staffId\":\"staff-1\",\"channel\":\"live\",\"level\":\"recipient\""
                            .formatted(relay, message));
            put(
                    "directory.relays",
                    "directory.relay-read-back",
                    site,
                    relay,
                    1,
                    at.plusSeconds(90),
                    "\"relayId\":\"%s\",\"about\":\"%s\",\"staffId\":\"staff-1\",\"right\":true"
                            .formatted(relay, message));
            put(
                    "call.messages",
                    "call.message-confirmed",
                    site,
                    message,
                    2,
                    at.plusSeconds(91),
                    "\"messageId\":\"%s\",\"inTime\":true".formatted(message));
        }
        if (number % 2 == 0) {
            var visit = id("visit", number);
            put(
                    "visitor.visits",
                    "visitor.visitor-arrived",
                    site,
                    visit,
                    0,
                    at,
                    "\"visitId\":\"%s\",\"kind\":\"customer\",\"hostId\":\"staff-%d\",\"persons\":2,\"place\":\"desk\""
                            .formatted(visit, number % 300));
            put(
                    "visitor.visits",
                    "visitor.visit-answered",
                    site,
                    visit,
                    1,
                    at.plusSeconds(70),
                    "\"visitId\":\"%s\"".formatted(visit));
            put(
                    "visitor.visits",
                    "visitor.visitor-admitted",
                    site,
                    visit,
                    2,
                    at.plusSeconds(200),
                    "\"visitId\":\"%s\",\"receivedBy\":\"staff-%d\"".formatted(visit, number % 300));
            put(
                    "visitor.visits",
                    "visitor.visitor-departed",
                    site,
                    visit,
                    3,
                    at.plusSeconds(4000),
                    "\"visitId\":\"%s\",\"provenance\":\"observed\"".formatted(visit));
        }
        var item = id("outgoing", number);
        put(
                "mailroom.outgoing-items",
                "mailroom.outgoing-item-registered",
                site,
                item,
                0,
                at,
                "\"itemId\":\"%s\",\"senderId\":\"staff-%d\",\"itemClass\":\"contract\",\"carriage\":\"courier\",\"carrier\":\"sf\",\"costCentre\":\"dept-sales\",\"pieces\":1"
                        .formatted(item, number % 300));
        put(
                "mailroom.outgoing-items",
                "mailroom.item-dispatched",
                site,
                item,
                1,
                at.plusSeconds(3600),
                "\"itemId\":\"%s\",\"batchId\":\"dispatch-1\",\"carrier\":\"sf\"".formatted(item));
        put(
                "mailroom.outgoing-items",
                "mailroom.waybill-attached",
                site,
                item,
                2,
                at.plusSeconds(3660),
                "\"itemId\":\"%s\",\"carrier\":\"sf\",\"waybill\":\"SF%013d\"".formatted(item, number));
    }

    private static String id(String kind, int number) {
        return kind + "-" + UUID.nameUUIDFromBytes((kind + number).getBytes(UTF_8));
    }

    private void put(String topic, String type, String site, String subject, long sequence, Instant at, String data) {
        var record = new ProducerRecord<>(
                "frontdesk." + topic + ".v1",
                null,
                at.toEpochMilli(),
                subject.getBytes(UTF_8),
                "{%s,\"occurredAt\":\"%s\"}".formatted(data, at).getBytes(UTF_8));
        record.headers()
                .add(
                        "ce_id",
                        UUID.nameUUIDFromBytes((subject + sequence).getBytes(UTF_8))
                                .toString()
                                .getBytes(UTF_8));
        record.headers().add("ce_type", (type + ".v1").getBytes(UTF_8));
        record.headers().add("ce_site", site.getBytes(UTF_8));
        record.headers().add("ce_subject", subject.getBytes(UTF_8));
        record.headers().add("ce_sequence", Long.toString(sequence).getBytes(UTF_8));
        record.headers().add("ce_time", at.toString().getBytes(UTF_8));
        record.headers().add("ce_actor", "reception".getBytes(UTF_8));
        producer.send(record);
        told++;
    }

    private void run(String job, String bootstrap) throws Exception {
        var begin = System.nanoTime();
        var out = folder.resolve(job);
        var process = new ProcessBuilder(
                        "bash",
                        "-c",
                        "exec \"$@\"",
                        "report",
                        Checkout.java(),
                        "-Xmx" + System.getProperty("frontdesk.heap", "384m"),
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xlog:gc:file=" + folder.resolve(job + ".gc"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.frontdesk.report.Report",
                        job,
                        "--from",
                        "2026-09-01",
                        "--to",
                        "2026-09-30",
                        "--known-at",
                        "2026-10-31T00:00:00Z",
                        "--out",
                        out.toString(),
                        "--kafka",
                        bootstrap)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        long bytes;
        try (var files = Files.walk(out)) {
            bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        System.out.printf(
                "%s: %.0f s, %,d MB of files; %s%n",
                job, seconds(begin), bytes >> 20, said.lines().findFirst().orElse(""));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
