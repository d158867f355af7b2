package dev.frontdesk.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was ever said on the suite's topics, as any Kafka client hears it. */
public final class Heard implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
            Map.of(
                    "bootstrap.servers",
                    TestBroker.bootstrap(),
                    "group.id",
                    "heard-" + UUID.randomUUID(),
                    "auto.offset.reset",
                    "earliest",
                    "metadata.max.age.ms",
                    "500"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

    public Heard() {
        consumer.subscribe(Pattern.compile("frontdesk\\..*"));
    }

    public List<ConsumerRecord<byte[], byte[]>> all() {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        return List.copyOf(records);
    }

    /** Bodies of one type about one aggregate, in order. */
    public List<JsonNode> facts(String type, String key) {
        return all().stream()
                .filter(one -> header(one, "ce_type").equals(type) && new String(one.key(), UTF_8).equals(key))
                .map(one -> JSON.readTree(one.value()))
                .toList();
    }

    public static String header(ConsumerRecord<byte[], byte[]> one, String name) {
        var header = one.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    /** Key, headers and value as one text. */
    public static String everything(ConsumerRecord<byte[], byte[]> one) {
        var text = new StringBuilder(new String(one.key(), UTF_8));
        one.headers().forEach(header -> text.append('\n').append(new String(header.value(), UTF_8)));
        return text.append('\n').append(new String(one.value(), UTF_8)).toString();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
