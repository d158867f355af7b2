package dev.frontdesk.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * A record as it came from a topic; nothing about it is trusted yet.
 *
 * @param id the CloudEvents id, or the record's place when it has none
 * @param type empty when it has none
 */
record Incoming(String topic, String id, String key, String type, Map<String, String> headers, byte[] body) {

    static List<Incoming> of(Message<List<byte[]>> batch) {
        var topics = list(batch, KafkaHeaders.RECEIVED_TOPIC);
        var partitions = list(batch, KafkaHeaders.RECEIVED_PARTITION);
        var offsets = list(batch, KafkaHeaders.OFFSET);
        var keys = list(batch, KafkaHeaders.RECEIVED_KEY);
        var headers = list(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        List<Incoming> records = new ArrayList<>();
        for (var i = 0; i < batch.getPayload().size(); i++) {
            var place = topics.get(i) + "/" + partitions.get(i) + "/" + offsets.get(i);
            records.add(of(topics.get(i).toString(), place, keys.get(i), headers.get(i), body(batch, i)));
        }
        return records;
    }

    private static Incoming of(String topic, String place, @Nullable Object key, Object converted, byte[] body) {
        Map<String, String> headers = CloudEventHeaders.texts((Map<?, ?>) converted);
        return new Incoming(
                topic,
                headers.getOrDefault(CloudEventHeaders.ID, place),
                key instanceof byte[] bytes ? new String(bytes, UTF_8) : place,
                headers.getOrDefault(CloudEventHeaders.TYPE, ""),
                headers,
                body);
    }

    private static byte[] body(Message<List<byte[]>> batch, int i) {
        // A record without a value arrives as Kafka's own null object.
        Object value = batch.getPayload().get(i);
        return value instanceof byte[] bytes ? bytes : new byte[0];
    }

    private static List<?> list(Message<?> batch, String header) {
        var list = batch.getHeaders().get(header, List.class);
        if (list == null) {
            throw new IllegalStateException("a batch without " + header + "; the binding must use native decoding");
        }
        return list;
    }

    /** @throws Unreadable when something that every fact has is missing or garbled */
    Fact fact() {
        return new Fact(
                required(CloudEventHeaders.ID),
                required(CloudEventHeaders.TYPE),
                key,
                number(CloudEventHeaders.SEQUENCE),
                required(CloudEventHeaders.SITE),
                time(CloudEventHeaders.TIME),
                source(),
                headers.getOrDefault(CloudEventHeaders.CORRELATION, id));
    }

    private String source() {
        var source = required(CloudEventHeaders.SOURCE);
        return source.startsWith("/") ? source.substring(1) : source;
    }

    private String required(String header) {
        var value = headers.get(header);
        if (value == null || value.isBlank()) {
            throw new Unreadable("no " + header);
        }
        return value;
    }

    private long number(String header) {
        try {
            return Long.parseLong(headers.getOrDefault(header, "0"));
        } catch (NumberFormatException e) {
            throw new Unreadable(header + " is no number");
        }
    }

    private Instant time(String header) {
        try {
            return Instant.parse(required(header));
        } catch (DateTimeException e) {
            throw new Unreadable(header + " is no time");
        }
    }

    /** The record can't be understood; the words quote nothing of it. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }
}
