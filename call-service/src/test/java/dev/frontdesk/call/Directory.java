package dev.frontdesk.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.test.TestBroker;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells on the topics what directory-service would, in the form of its contracts. */
final class Directory implements AutoCloseable {

    private static final AtomicLong SEQUENCE = new AtomicLong();

    private final String site;
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestBroker.bootstrap(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    Directory(String site) {
        this.site = site;
    }

    void site(long relayWithinSeconds) {
        tell("directory.site-configured.v1", "sites", site, """
            {"siteId":"%s","names":{"zh":"总部","en":"Head office"},"zone":"Asia/Shanghai",
             "relayWithinSeconds":%d,"greeting":{"zh":"您好","en":"Good day"},"occurredAt":"%s"}
            """.formatted(site, relayWithinSeconds, Instant.now()));
    }

    void staff(String staffId, boolean active) {
        tell("directory.staff-member.v1", "staff", staffId, """
            {"staffId":"%s","siteId":"%s","names":{"zh":"林小雨","en":"Lin Xiaoyu"},"departmentId":"dept-sales",
             "extensions":["189"],"restricted":false,"active":%s,"occurredAt":"%s"}
            """.formatted(staffId, site, active, Instant.now()));
    }

    void delivered(String relay, String staffId, Instant at) {
        relay("delivered", relay, """
            ,"staffId":"%s","channel":"live","level":"recipient\"\
            """.formatted(staffId), at);
    }

    void seen(String relay, String staffId, Instant at) {
        relay("seen", relay, ",\"staffId\":\"%s\"".formatted(staffId), at);
    }

    void readBack(String relay, String staffId, boolean right, Instant at) {
        relay("read-back", relay, """
            ,"staffId":"%s","right":%s,"evidence":"compared\"\
            """.formatted(staffId, right), at);
    }

    void overdue(String relay, Instant at) {
        relay("overdue", relay, "", at);
    }

    void escalated(String relay, String staffId, Instant dueAt, Instant at) {
        relay("escalated", relay, """
            ,"staffId":"%s","level":"deputy","dueAt":"%s\"\
            """.formatted(staffId, dueAt), at);
    }

    /** @param rest further fields, each with its comma before it */
    private void relay(String step, String relay, String rest, Instant at) {
        var about = relay.replaceFirst("^relay-", "message-").replaceFirst("-\\d+$", "");
        tell("directory.relay-%s.v1".formatted(step), "relays", relay, """
            {"relayId":"%s","about":"%s"%s,"occurredAt":"%s"}\
            """.formatted(relay, about, rest, at));
    }

    void tell(String type, String topic, String key, String body) {
        tell(UUID.randomUUID().toString(), type, topic, key, body);
    }

    void tell(String id, String type, String topic, String key, String body) {
        var fact = new ProducerRecord<>("frontdesk.directory." + topic + ".v1", key, body.getBytes(UTF_8));
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_type",
                type,
                "ce_source",
                "/directory-service",
                "ce_subject",
                key,
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                Long.toString(SEQUENCE.incrementAndGet()),
                "ce_site",
                site,
                "ce_correlationid",
                UUID.randomUUID().toString(),
                "content-type",
                "application/json");
        headers.forEach((name, value) -> fact.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(fact).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
