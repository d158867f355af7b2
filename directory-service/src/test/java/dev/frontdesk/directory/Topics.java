package dev.frontdesk.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as any other service sees them: a plain Kafka client. */
final class Topics {

    private final String bootstrap;
    private final KafkaProducer<String, String> producer;

    Topics(String bootstrap) {
        this.bootstrap = bootstrap;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    /** @param type without {@code ce_} or version */
    record Told(String topic, String key, String type, String body, String headers) {}

    void put(String topic, String key, Map<String, String> headers, String body) {
        var fact = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> fact.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(fact).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that stands in these topics now. */
    List<Told> all(String... topics) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = Arrays.stream(topics)
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var told = new ArrayList<Told>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(100)).forEach(fact -> told.add(told(fact)));
            }
            return told;
        }
    }

    private static Told told(ConsumerRecord<String, String> fact) {
        var headers = Arrays.stream(fact.headers().toArray())
                .collect(Collectors.toMap(header -> header.key(), header -> new String(header.value(), UTF_8)));
        return new Told(
                fact.topic(), fact.key(), headers.getOrDefault("ce_type", ""), fact.value(), headers.toString());
    }
}
