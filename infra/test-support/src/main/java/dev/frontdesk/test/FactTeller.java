package dev.frontdesk.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells facts on the topics of {@link TestBroker} in the envelope that every service uses. */
public final class FactTeller implements AutoCloseable {

    private static final AtomicLong SEQUENCE = new AtomicLong();

    private final String site;
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestBroker.bootstrap(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    public FactTeller(String site) {
        this.site = site;
    }

    /** @param source the service that tells */
    public void tell(String source, String type, String topic, String key, String body) {
        tell(UUID.randomUUID().toString(), source, type, topic, key, body);
    }

    /** @param id of the fact; the same twice is a duplicate */
    public void tell(String id, String source, String type, String topic, String key, String body) {
        var fact = new ProducerRecord<>(topic, key, body.getBytes(UTF_8));
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_type",
                type,
                "ce_source",
                "/" + source,
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
