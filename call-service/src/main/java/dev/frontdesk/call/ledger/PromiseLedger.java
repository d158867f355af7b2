package dev.frontdesk.call.ledger;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintEscalated;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.ledger.LedgerRows.By;
import dev.frontdesk.call.ledger.LedgerRows.Kind;
import dev.frontdesk.call.ledger.LedgerRows.Promise;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageReadBackConfirmed;
import dev.frontdesk.call.message.PhoneMessageEvent.MessageTaken;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayEscalated;
import dev.frontdesk.call.message.PhoneMessageEvent.RelayOverdue;
import dev.frontdesk.call.missed.MissedCallEvent;
import dev.frontdesk.call.missed.MissedCallEvent.CallerRangAgain;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallEscalated;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.promise.CallbackPromiseEvent;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackEscalated;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackKept;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackOverdue;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackReleased;
import dev.frontdesk.call.promise.CallbackPromiseEvent.IdleNoticeRequested;
import dev.frontdesk.call.promise.CallbackPromiseEvent.OwnerNotifiedOnIdle;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/**
 * 承诺台账. One row per promise to an outsider, whichever it is (S9, S13, S18, S22, S112, S114): kept by evidence alone;
 * without it open until its moment has passed, and broken from then on. Drop the rows and replay, and the same rows come
 * back.
 */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class PromiseLedger {

    private final LedgerRows rows;

    PromiseLedger(LedgerRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(MessageTaken event, Origin origin, @SequenceNumber long version, @MessageIdentifier String id) {
        var promise = new Promise(
                event.messageId(),
                Kind.MESSAGE,
                event.recipientId(),
                event.person(),
                event.occurredAt(),
                event.relayDueAt());
        rows.open(promise, origin.site(), new By(id, version));
    }

    @EventHandler
    void on(
            MessageReadBackConfirmed event,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String id) {
        if (event.inTime()) {
            rows.kept(event.messageId(), event.occurredAt(), recordedAt, new By(id, version));
        }
    }

    @EventHandler
    void on(RelayOverdue event, @SequenceNumber long version, @MessageIdentifier String id) {
        rows.late(event.messageId(), new By(id, version));
    }

    @EventHandler
    void on(RelayEscalated event, @SequenceNumber long version, @MessageIdentifier String id) {
        rows.escalated(event.messageId(), event.level(), event.staffId(), event.occurredAt(), new By(id, version));
    }

    @EventHandler
    void on(
            CallbackPromiseEvent event,
            Origin origin,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String id) {
        var by = new By(id, version);
        var promise = event.promiseId();
        var at = event.occurredAt();
        switch (event) {
            case CallbackPromised made ->
                rows.open(
                        new Promise(promise, Kind.CALL_BACK, made.ownerId(), made.person(), at, made.dueAt()),
                        origin.site(),
                        by);
            case CallbackKept _ -> rows.kept(promise, at, recordedAt, by);
            case CallbackReleased _ -> rows.released(promise, at, recordedAt, by);
            case CallbackOverdue _ -> rows.late(promise, by);
            case IdleNoticeRequested _ -> rows.idleNoticeAsked(promise, at, by);
            case OwnerNotifiedOnIdle _ -> rows.ownerNotified(promise, at, by);
            case CallbackEscalated up -> rows.escalated(promise, up.level(), up.staffId(), at, by);
            case CallbackPromiseEvent.CallbackAttempted _, CallbackPromiseEvent.EscalationRequested _ -> {}
        }
    }

    /** Each round is a promise of its own, kept by the whole desk. */
    @EventHandler
    void on(
            MissedCallEvent event,
            Origin origin,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String id) {
        var by = new By(id, version);
        var promise = event.missedCallId() + "-" + event.round();
        var at = event.occurredAt();
        switch (event) {
            case MissedCallOpened missed ->
                rows.open(
                        new Promise(promise, Kind.MISSED_CALL, null, missed.person(), at, missed.dueAt()),
                        origin.site(),
                        by);
            case MissedCallReturned back when back.inTime() -> rows.kept(promise, at, recordedAt, by);
            case CallerRangAgain _ -> rows.released(promise, at, recordedAt, by);
            case MissedCallOverdue _ -> rows.late(promise, by);
            case MissedCallEscalated up -> rows.escalated(promise, up.level(), up.staffId(), at, by);
            case MissedCallReturned _,
                    MissedCallEvent.CallMissedAgain _,
                    MissedCallEvent.MissedCallTaken _,
                    MissedCallEvent.EscalationRequested _,
                    MissedCallEvent.ReturnAttempted _ -> {}
        }
    }

    @EventHandler
    void on(ContactPromised event, Origin origin, @SequenceNumber long version, @MessageIdentifier String id) {
        var promise = new Promise(
                event.complaintId(),
                Kind.COMPLAINT,
                event.ownerId(),
                event.person(),
                event.occurredAt(),
                event.dueAt());
        rows.open(promise, origin.site(), new By(id, version));
    }

    @EventHandler
    void on(
            ContactMade event,
            @SequenceNumber long version,
            @Timestamp Instant recordedAt,
            @MessageIdentifier String id) {
        if (event.inTime()) {
            rows.kept(event.complaintId(), event.occurredAt(), recordedAt, new By(id, version));
        }
    }

    @EventHandler
    void on(ContactOverdue event, @SequenceNumber long version, @MessageIdentifier String id) {
        rows.late(event.complaintId(), new By(id, version));
    }

    @EventHandler
    void on(ComplaintEscalated event, @SequenceNumber long version, @MessageIdentifier String id) {
        rows.escalated(event.complaintId(), event.level(), event.staffId(), event.occurredAt(), new By(id, version));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
