package dev.frontdesk.call.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.promise.CallbackPromiseEvent.EscalationRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.IdleNoticeRequested;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has to be told: directory-service does it and tells what became of it.
 *
 * @param kind {@code message}; {@code line-free}: the line is free now, call back (S19); {@code call-back-late}: nobody
 *     called in time (S9); {@code complaint}: call who complained (S22)
 */
record RelayRequestedV1(
        String relayId,
        String about,
        String recipientId,
        String kind,
        String detailsRef,
        String person,
        String digest,
        Instant requestedAt,
        Instant dueAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String supersedes,
        Instant occurredAt) {

    /** Of everything but messages, whose relays are on their own topic. */
    static final String TOPIC = "frontdesk.call.relays.v1";

    static final String TYPE = "call.relay-requested.v1";

    static RelayRequestedV1 from(MessageTaken event) {
        return new RelayRequestedV1(
                event.relayId(),
                event.messageId(),
                event.recipientId(),
                "message",
                event.detailsRef(),
                event.person(),
                event.digest(),
                event.occurredAt(),
                event.relayDueAt(),
                null,
                event.occurredAt());
    }

    static RelayRequestedV1 from(MessageCorrected event) {
        return new RelayRequestedV1(
                event.relayId(),
                event.messageId(),
                event.recipientId(),
                "message",
                event.detailsRef(),
                event.person(),
                event.digest(),
                event.occurredAt(),
                event.relayDueAt(),
                event.supersedes(),
                event.occurredAt());
    }

    static RelayRequestedV1 from(IdleNoticeRequested event) {
        return new RelayRequestedV1(
                event.relayId(),
                event.promiseId(),
                event.ownerId(),
                "line-free",
                event.detailsRef(),
                event.person(),
                event.digest(),
                event.occurredAt(),
                event.relayDueAt(),
                null,
                event.occurredAt());
    }

    static RelayRequestedV1 from(EscalationRequested event) {
        return new RelayRequestedV1(
                event.relayId(),
                event.promiseId(),
                event.ownerId(),
                "call-back-late",
                event.detailsRef(),
                event.person(),
                event.digest(),
                event.occurredAt(),
                event.relayDueAt(),
                null,
                event.occurredAt());
    }

    static RelayRequestedV1 from(ContactPromised event) {
        return new RelayRequestedV1(
                event.relayId(),
                event.complaintId(),
                event.ownerId(),
                "complaint",
                event.detailsRef(),
                event.person(),
                event.digest(),
                event.occurredAt(),
                event.relayDueAt(),
                null,
                event.occurredAt());
    }
}
