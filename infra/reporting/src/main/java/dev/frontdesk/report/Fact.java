package dev.frontdesk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fact as it stands on a topic: CloudEvents 1.0 in binary mode. It holds no personal data of outsiders.
 *
 * @param id CloudEvents id; a second record with it is the same fact
 * @param type {@code <context>.<fact>.v1}, as its schema in infra/contracts is called
 * @param subject the aggregate, which is also the record's key
 * @param sequence place of its event within the aggregate; facts of one aggregate stand in this order
 * @param recordedAt when the suite stored it
 * @param occurredAt when it happened, as the desk says; recordedAt where the fact does not say
 * @param data as its schema says
 */
record Fact(
        String id,
        String type,
        String site,
        String subject,
        long sequence,
        Instant recordedAt,
        Instant occurredAt,
        String actor,
        JsonNode data) {

    /** The one order in which all jobs see facts, wherever they stood. */
    static final Comparator<Fact> IN_ORDER = Comparator.comparing(Fact::recordedAt)
            .thenComparing(Fact::subject)
            .thenComparingLong(Fact::sequence)
            .thenComparing(Fact::id);

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @throws Unreadable when the record is no fact */
    static Fact of(ConsumerRecord<byte[], byte[]> at) {
        var recordedAt = instant(required(at, "ce_time"), "ce_time");
        var data = body(at.value());
        var occurred = data.path("occurredAt");
        return new Fact(
                required(at, "ce_id"),
                required(at, "ce_type"),
                required(at, "ce_site"),
                required(at, "ce_subject"),
                number(at),
                recordedAt,
                occurred.isString() ? instant(occurred.asString(), "occurredAt") : recordedAt,
                header(at, "ce_actor"),
                data);
    }

    /** A field as text; empty where the fact does not have it. */
    String text(String field) {
        return text(data.path(field));
    }

    static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    /** When something else happened that the fact speaks of. */
    Instant instant(String field) {
        return instant(text(field), field);
    }

    private static JsonNode body(byte[] body) {
        try {
            var data = body == null ? null : JSON.readTree(body);
            if (data == null || !data.isObject()) {
                throw new Unreadable("the body is no JSON object");
            }
            return data;
        } catch (JacksonException e) {
            throw new Unreadable("the body is no JSON");
        }
    }

    private static String required(ConsumerRecord<byte[], byte[]> at, String name) {
        var value = header(at, name);
        if (value.isBlank()) {
            throw new Unreadable("no " + name);
        }
        return value;
    }

    private static String header(ConsumerRecord<byte[], byte[]> at, String name) {
        var header = at.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    private static long number(ConsumerRecord<byte[], byte[]> at) {
        try {
            return Long.parseLong(required(at, "ce_sequence"));
        } catch (NumberFormatException e) {
            throw new Unreadable("ce_sequence is no number");
        }
    }

    private static Instant instant(String text, String name) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable(name + " is no time");
        }
    }

    /** The words quote nothing of the record. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        Unreadable(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
