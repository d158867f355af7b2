package dev.frontdesk.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
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
        var fact = outgoing.fact();
        var origin = outgoing.origin();
        var message = MessageBuilder.withPayload(json.writeValueAsBytes(fact.data()))
                .setHeader(KafkaHeaders.KEY, outgoing.key().getBytes(UTF_8))
                .setHeader(KafkaIntegrationHeaders.FUTURE_TOKEN, outgoing.id())
                .setHeader(CloudEventHeaders.SPEC_VERSION, "1.0")
                .setHeader(CloudEventHeaders.CONTENT_TYPE, "application/json")
                .setHeader(CloudEventHeaders.ID, outgoing.id())
                .setHeader(CloudEventHeaders.TYPE, fact.type())
                .setHeader(CloudEventHeaders.SOURCE, source)
                .setHeader(CloudEventHeaders.SUBJECT, outgoing.key())
                .setHeader(CloudEventHeaders.TIME, outgoing.recordedAt().toString())
                .setHeader(CloudEventHeaders.SEQUENCE, Long.toString(outgoing.sequence()))
                .setHeader(CloudEventHeaders.SITE, origin.site())
                .setHeader(CloudEventHeaders.ACTOR, origin.actor())
                .setHeader(CloudEventHeaders.CORRELATION, origin.correlationId())
                .setHeader(CloudEventHeaders.CAUSATION, origin.causationId())
                .build();
        bridge.send(fact.topic(), message);
    }

    /** A fact and the envelope it travels in. */
    record Outgoing(String id, String key, long sequence, Instant recordedAt, Origin origin, PublicFact fact) {

        /** @param number place among the facts of one event, from 0 */
        static Outgoing of(Recorded event, PublicFact fact, int number) {
            return new Outgoing(
                    number == 0 ? event.eventId() : event.eventId() + "/" + number,
                    event.aggregateId(),
                    event.sequence(),
                    event.recordedAt(),
                    event.origin(),
                    fact);
        }

        static Outgoing of(StateFact state) {
            return new Outgoing(
                    state.key() + "/" + state.sequence(),
                    state.key(),
                    state.sequence(),
                    state.toldAt(),
                    state.origin(),
                    state.fact());
        }
    }
}
