package dev.frontdesk.call.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.call.complaint.ComplaintEvent;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageCorrected;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.missed.MissedCallEvent;
import dev.frontdesk.call.promise.CallbackPromiseEvent.EscalationRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.IdleNoticeRequested;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has to be told: directory-service does it and tells what became of it.
 *
 * @param recipientId null: whoever supervises the site
 * @param kind {@code message}; {@code line-free}: the line is free now, call back (S19); {@code call-back-late}: nobody
 *     called in time (S9); {@code missed-call-late}: nobody called back whom nobody had answered (S112);
 *     {@code complaint}: call who complained, {@code complaint-late}: nobody did in time (S22); {@code
 *     complaint-untaken}: customer service has not said that it has it (S20)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RelayRequestedV1(
        String relayId,
        String about,
        @Nullable String recipientId,
        String kind,
        String detailsRef,
        String person,
        String digest,
        Instant requestedAt,
        Instant dueAt,
        @Nullable String supersedes,
        Instant occurredAt) {

    /** Of everything but messages, whose relays are on their own topic. */
    static final String TOPIC = "frontdesk.call.relays.v1";

    static final String TYPE = "call.relay-requested.v1";

    /** What is told, as the vault has it. */
    private record Told(String ref, String person, String digest) {}

    private RelayRequestedV1(
            String relayId,
            String about,
            @Nullable String recipientId,
            String kind,
            Told told,
            Instant at,
            Instant dueAt,
            @Nullable String supersedes) {
        this(relayId, about, recipientId, kind, told.ref, told.person, told.digest, at, dueAt, supersedes, at);
    }

    static RelayRequestedV1 from(MessageTaken of) {
        var told = new Told(of.detailsRef(), of.person(), of.digest());
        return new RelayRequestedV1(
                of.relayId(),
                of.messageId(),
                of.recipientId(),
                "message",
                told,
                of.occurredAt(),
                of.relayDueAt(),
                null);
    }

    static RelayRequestedV1 from(MessageCorrected of) {
        var told = new Told(of.detailsRef(), of.person(), of.digest());
        return new RelayRequestedV1(
                of.relayId(),
                of.messageId(),
                of.recipientId(),
                "message",
                told,
                of.occurredAt(),
                of.relayDueAt(),
                of.supersedes());
    }

    static RelayRequestedV1 from(IdleNoticeRequested of) {
        var told = new Told(of.detailsRef(), of.person(), of.digest());
        return new RelayRequestedV1(
                of.relayId(), of.promiseId(), of.ownerId(), "line-free", told, of.occurredAt(), of.relayDueAt(), null);
    }

    static RelayRequestedV1 from(EscalationRequested of) {
        var told = new Told(of.detailsRef(), of.person(), of.digest());
        return new RelayRequestedV1(
                of.relayId(),
                of.promiseId(),
                of.ownerId(),
                "call-back-late",
                told,
                of.occurredAt(),
                of.relayDueAt(),
                null);
    }

    static RelayRequestedV1 from(MissedCallEvent.EscalationRequested of) {
        var told = new Told(of.detailsRef(), of.person(), of.digest());
        return new RelayRequestedV1(
                of.relayId(),
                of.missedCallId(),
                null,
                "missed-call-late",
                told,
                of.occurredAt(),
                of.relayDueAt(),
                null);
    }

    static RelayRequestedV1 from(ContactPromised of) {
        var told = new Told(of.detailsRef(), of.person(), of.digest());
        return new RelayRequestedV1(
                of.relayId(),
                of.complaintId(),
                of.ownerId(),
                "complaint",
                told,
                of.occurredAt(),
                of.relayDueAt(),
                null);
    }

    static RelayRequestedV1 from(ComplaintEvent.EscalationRequested of) {
        var told = new Told(of.detailsRef(), of.person(), of.digest());
        return new RelayRequestedV1(
                of.relayId(),
                of.complaintId(),
                of.ownerId(),
                of.ownerId() == null ? "complaint-untaken" : "complaint-late",
                told,
                of.occurredAt(),
                of.relayDueAt(),
                null);
    }
}
