package dev.frontdesk.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/** CloudEvents 1.0, binary mode: attributes are plain UTF-8 headers named {@code ce_…}, and nothing else is sent. */
final class CloudEventHeaders implements KafkaHeaderMapper {

    static final String PREFIX = "ce_";
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String SEQUENCE = "ce_sequence";
    static final String SITE = "ce_site";
    static final String ACTOR = "ce_actor";
    static final String CORRELATION = "ce_correlationid";
    static final String CAUSATION = "ce_causationid";
    static final String SPEC_VERSION = "ce_specversion";
    static final String CONTENT_TYPE = "content-type";

    /** Received headers as texts; a batch brings them as the bytes they were sent as. */
    static Map<String, String> texts(Map<?, ?> received) {
        Map<String, String> texts = new HashMap<>();
        received.forEach((name, value) -> {
            if (name instanceof String header && value instanceof byte[] bytes) {
                texts.put(header, new String(bytes, UTF_8));
            }
        });
        return texts;
    }

    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {
        headers.forEach((name, value) -> {
            if (name.startsWith(PREFIX) || name.equals(CONTENT_TYPE)) {
                target.add(name, value.toString().getBytes(UTF_8));
            }
        });
    }

    @Override
    public void toHeaders(Headers source, Map<String, Object> headers) {
        source.forEach(header -> headers.put(header.key(), header.value()));
    }
}
