package dev.frontdesk.call.complaint;

import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintAcknowledged;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintEscalated;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintHandedOver;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintReceived;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactAttempted;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.complaint.ComplaintEvent.EscalationRequested;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision about a complaint needs to know, and nothing else. */
sealed interface ComplaintState {

    ComplaintState after(ComplaintEvent event);

    record NotReceived() implements ComplaintState {

        @Override
        public ComplaintState after(ComplaintEvent event) {
            if (event instanceof ComplaintReceived received) {
                return new Received(received, Set.of(), null, false, null, false, false);
            }
            throw new IllegalStateException("A complaint begins by being received: " + event.complaintId());
        }
    }

    /** It was another kind of call; it may still turn out to be one. @param told as in {@link Received} */
    record Withdrawn(Set<ComplaintEvent> told) implements ComplaintState {

        @Override
        public ComplaintState after(ComplaintEvent event) {
            return new NotReceived().after(event) instanceof Received again
                    ? new Received(again.received, told, null, false, null, false, false)
                    : this;
        }
    }

    /**
     * @param told hand-overs, vain calls, who was asked to be told and was, so that one told twice is known
     * @param promised the contact that was promised; null where none was
     * @param contacted whether it was made
     * @param acknowledgedBy who has it; null while nobody said so
     */
    record Received(
            ComplaintReceived received,
            Set<ComplaintEvent> told,
            @Nullable ContactPromised promised,
            boolean contacted,
            @Nullable String acknowledgedBy,
            boolean acknowledgementOverdue,
            boolean contactOverdue)
            implements ComplaintState {

        /** That a supervisor heard of it is nothing that customer service did. */
        boolean untouched() {
            return told.stream().noneMatch(it -> it instanceof ComplaintHandedOver || it instanceof ContactAttempted)
                    && promised == null
                    && acknowledgedBy == null;
        }

        /** S20. By when the supervisor was to be told; null where nobody asked for it. */
        @Nullable
        Instant supervisorToldBy() {
            return told.stream()
                    .filter(it -> it instanceof EscalationRequested asked && asked.ownerId() == null)
                    .map(it -> ((EscalationRequested) it).relayDueAt())
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public ComplaintState after(ComplaintEvent event) {
            return switch (event) {
                case ComplaintReceived again ->
                    throw new IllegalStateException("Received twice: " + again.complaintId());
                case ComplaintHandedOver _, ContactAttempted _, EscalationRequested _, ComplaintEscalated _ ->
                    with(event);
                case ContactPromised now ->
                    new Received(
                            received, told, now, contacted, acknowledgedBy, acknowledgementOverdue, contactOverdue);
                case ContactMade _ ->
                    new Received(
                            received, told, promised, true, acknowledgedBy, acknowledgementOverdue, contactOverdue);
                case ComplaintAcknowledged now ->
                    new Received(
                            received, told, promised, contacted, now.staffId(), acknowledgementOverdue, contactOverdue);
                case AcknowledgementOverdue _ ->
                    new Received(received, told, promised, contacted, acknowledgedBy, true, contactOverdue);
                case ContactOverdue _ ->
                    new Received(received, told, promised, contacted, acknowledgedBy, acknowledgementOverdue, true);
                case ComplaintWithdrawn _ -> new Withdrawn(told);
            };
        }

        private Received with(ComplaintEvent event) {
            var more = new HashSet<>(told);
            more.add(event);
            return new Received(
                    received,
                    Set.copyOf(more),
                    promised,
                    contacted,
                    acknowledgedBy,
                    acknowledgementOverdue,
                    contactOverdue);
        }
    }
}
