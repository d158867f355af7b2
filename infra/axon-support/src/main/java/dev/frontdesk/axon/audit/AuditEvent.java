package dev.frontdesk.axon.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A stored event as auditors see it. Persons stand in it by reference only.
 *
 * @param place in the chain of the service, from 1
 * @param sequence within its aggregate, from 0
 * @param name stored name
 * @param occurredAt when it happened, as the desk says
 * @param recordedAt when the store took it
 * @param actor account that did it, or {@code system:<part>}
 * @param correlationId the conversation over all services that it belongs to
 * @param rule S-number, where one was carried out
 * @param data the event itself
 */
public record AuditEvent(
        String eventId,
        long place,
        String aggregateType,
        String aggregateId,
        long sequence,
        String name,
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        String desk,
        String correlationId,
        @Nullable String rule,
        JsonNode data) {}
