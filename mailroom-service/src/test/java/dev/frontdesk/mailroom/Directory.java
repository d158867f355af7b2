package dev.frontdesk.mailroom;

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

    void site() {
        tell("directory.site-configured.v1", "sites", site, """
            {"siteId":"%s","names":{"zh":"总部","en":"Head office"},"zone":"Asia/Shanghai",
             "relayWithinSeconds":300,"greeting":{"zh":"您好","en":"Good day"},"occurredAt":"%s"}
            """.formatted(site, Instant.now()));
    }

    void department(String departmentId, String zh, String en) {
        tell("directory.department.v1", "departments", departmentId, """
            {"departmentId":"%s","siteId":"%s","names":{"zh":"%s","en":"%s"},"managerId":null,"parentId":null,
             "hotlines":[],"occurredAt":"%s"}
            """.formatted(
                        departmentId, site, zh, en, Instant.now()));
    }

    void staff(String staffId, String zh, String en, String departmentId, String extension, boolean active) {
        tell("directory.staff-member.v1", "staff", staffId, """
            {"staffId":"%s","siteId":"%s","names":{"zh":"%s","en":"%s"},"departmentId":"%s",
             "extensions":[%s],"deputyId":null,"restricted":false,"active":%s,"occurredAt":"%s"}
            """.formatted(
                staffId, site, zh, en, departmentId, active ? "\"" + extension + "\"" : "", active, Instant.now()));
    }

    /** @param step delivered or seen @param n which relay of the item */
    void relay(String step, String item, int n, String staffId, Instant at) {
        var relay = item.replaceFirst("^incoming-", "relay-") + "-" + n;
        tell("directory.relay-%s.v1".formatted(step), "relays", relay, """
            {"relayId":"%s","about":"%s","staffId":"%s","channel":"live","level":"recipient","occurredAt":"%s"}
            """.formatted(relay, item, staffId, at));
    }

    void tell(String type, String topic, String key, String body) {
        var fact = new ProducerRecord<>("frontdesk.directory." + topic + ".v1", key, body.getBytes(UTF_8));
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
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
