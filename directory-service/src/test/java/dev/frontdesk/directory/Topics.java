package dev.frontdesk.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as any other service sees them: a plain Kafka client. */
final class Topics {

    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final Map<String, List<Told>> read = new HashMap<>();

    Topics(String bootstrap) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new StringDeserializer());
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

    /** Everything that these topics have brought until now. What was read is kept: tests ask often. */
    synchronized List<Told> all(String... topics) {
        var asked = Set.of(topics);
        asked.stream().filter(topic -> !read.containsKey(topic)).forEach(this::follow);
        catchUp();
        return asked.stream()
                .flatMap(topic -> read.getOrDefault(topic, List.of()).stream())
                .toList();
    }

    private void follow(String topic) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            // Made with its first fact: the next question finds it.
            return;
        }
        read.put(topic, new ArrayList<>());
        var positions = consumer.assignment().stream().collect(Collectors.toMap(one -> one, consumer::position));
        consumer.assign(Stream.concat(consumer.assignment().stream(), partitions.stream())
                .toList());
        positions.forEach(consumer::seek);
        consumer.seekToBeginning(partitions);
    }

    private void catchUp() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100))
                    .forEach(fact -> read.get(fact.topic()).add(told(fact)));
        }
    }

    private static Told told(ConsumerRecord<String, String> fact) {
        var headers = Arrays.stream(fact.headers().toArray())
                .collect(Collectors.toMap(header -> header.key(), header -> new String(header.value(), UTF_8)));
        return new Told(
                fact.topic(), fact.key(), headers.getOrDefault("ce_type", ""), fact.value(), headers.toString());
    }
}
