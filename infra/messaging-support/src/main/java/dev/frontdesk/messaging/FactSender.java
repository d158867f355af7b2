package dev.frontdesk.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.axon.Recorded;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.integration.kafka.support.KafkaIntegrationHeaders;
import org.springframework.integration.support.MessageBuilder;
import org.springframework.kafka.support.KafkaHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Hands facts to the broker and keeps each one's promise of delivery; {@code StreamBridge} alone answers too early. */
final class FactSender {

    private final StreamBridge bridge;
    private final JsonMapper json;
    private final String source;
    private final Confirmations confirmations;

    FactSender(StreamBridge bridge, Confirmations confirmations, JsonMapper json, String source) {
        this.bridge = bridge;
        this.confirmations = confirmations;
        this.json = json;
        this.source = source;
    }

    /** @return completes when the broker has confirmed every one of the facts */
    CompletableFuture<?> send(List<Outgoing> facts) {
        var futures = confirmations.of(() -> facts.forEach(this::hand));
        if (futures.size() != facts.size()) {
            throw new IllegalStateException(
                    "handed over %d facts but got %d confirmations".formatted(facts.size(), futures.size()));
        }
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private void hand(Outgoing outgoing) {
        var event = outgoing.event();
        var fact = outgoing.fact();
        var message = MessageBuilder.withPayload(json.writeValueAsBytes(fact.data()))
                .setHeader(KafkaHeaders.KEY, event.aggregateId().getBytes(UTF_8))
                .setHeader(KafkaIntegrationHeaders.FUTURE_TOKEN, outgoing.id())
                .setHeader(CloudEventHeaders.SPEC_VERSION, "1.0")
                .setHeader(CloudEventHeaders.CONTENT_TYPE, "application/json")
                .setHeader(CloudEventHeaders.ID, outgoing.id())
                .setHeader(CloudEventHeaders.TYPE, fact.type())
                .setHeader(CloudEventHeaders.SOURCE, source)
                .setHeader(CloudEventHeaders.SUBJECT, event.aggregateId())
                .setHeader(CloudEventHeaders.TIME, event.recordedAt().toString())
                .setHeader(CloudEventHeaders.SEQUENCE, Long.toString(event.sequence()))
                .setHeader(CloudEventHeaders.SITE, event.origin().site())
                .setHeader(CloudEventHeaders.ACTOR, event.origin().actor())
                .setHeader(CloudEventHeaders.CORRELATION, event.origin().correlationId())
                .setHeader(CloudEventHeaders.CAUSATION, event.origin().causationId())
                .build();
        bridge.send(fact.topic(), message);
    }

    /** @param number place among the facts of one event, from 0 */
    record Outgoing(Recorded event, PublicFact fact, int number) {

        String id() {
            return number == 0 ? event.eventId() : event.eventId() + "/" + number;
        }
    }
}
