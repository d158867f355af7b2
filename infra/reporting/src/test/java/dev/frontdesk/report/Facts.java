package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.json.JsonMapper;

/** Facts as the services publish them. */
final class Facts implements AutoCloseable {

    static final String CALLS = "frontdesk.call.calls.v1";
    static final String MESSAGES = "frontdesk.call.messages.v1";

    /** As the services make their topics; the facts here are older than a week. */
    private static final Map<String, String> KEPT = Map.of("retention.ms", "-1");

    private final String bootstrap;
    private final KafkaProducer<byte[], byte[]> producer;

    Facts(String bootstrap) {
        this.bootstrap = bootstrap;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    static Fact of(String type, String data) {
        var at = Instant.parse("2026-11-02T02:00:00Z");
        return new Fact(
                "id",
                type,
                "site-a",
                "subject",
                0,
                at,
                at,
                "li.min",
                JsonMapper.shared().readTree(data));
    }

    void topics(String... names) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var there = admin.listTopics().names().get();
            for (var name : names) {
                if (!there.contains(name)) {
                    admin.createTopics(java.util.List.of(new NewTopic(name, 3, (short) 1).configs(KEPT)))
                            .all()
                            .get();
                }
            }
        }
    }

    /** @param recordedAt as {@code ce_time}; {@code data} says when it occurred */
    String put(String topic, String type, String site, String subject, long sequence, String recordedAt, String data)
            throws ExecutionException, InterruptedException {
        var id = UUID.nameUUIDFromBytes((subject + sequence).getBytes(UTF_8)).toString();
        put(
                topic,
                subject,
                data,
                Instant.parse(recordedAt),
                Map.of(
                        "ce_id", id,
                        "ce_type", type,
                        "ce_site", site,
                        "ce_subject", subject,
                        "ce_sequence", "" + sequence,
                        "ce_time", recordedAt,
                        "ce_actor", "li.min"));
        return id;
    }

    /** So many calls of the first of October, without waiting for each. */
    void many(String topic, int calls) {
        for (int number = 0; number < calls; number++) {
            var call = "call-%08d".formatted(number);
            var at = Instant.parse("2026-10-01T01:00:00Z").plusMillis(number);
            var record = new ProducerRecord<>(
                    topic,
                    null,
                    at.toEpochMilli(),
                    call.getBytes(UTF_8),
                    "{\"callId\":\"%s\",\"kind\":\"other\",\"occurredAt\":\"%s\"}"
                            .formatted(call, at)
                            .getBytes(UTF_8));
            Map.of(
                            "ce_id", "event-" + call,
                            "ce_type", "call.call-received.v1",
                            "ce_site", "site-a",
                            "ce_subject", call,
                            "ce_sequence", "0",
                            "ce_time", at.toString(),
                            "ce_actor", "li.min")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
            producer.send(record);
        }
        producer.flush();
    }

    void put(String topic, Fact fact) throws ExecutionException, InterruptedException {
        put(
                topic,
                fact.subject(),
                JsonMapper.shared().writeValueAsString(fact.data()),
                fact.recordedAt(),
                Map.of(
                        "ce_id", fact.id(),
                        "ce_type", fact.type(),
                        "ce_site", fact.site(),
                        "ce_subject", fact.subject(),
                        "ce_sequence", "" + fact.sequence(),
                        "ce_time", fact.recordedAt().toString(),
                        "ce_actor", fact.actor()));
    }

    void put(String topic, String key, String body, Instant at, Map<String, String> headers)
            throws ExecutionException, InterruptedException {
        var record = new ProducerRecord<>(topic, null, at.toEpochMilli(), key.getBytes(UTF_8), body.getBytes(UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
