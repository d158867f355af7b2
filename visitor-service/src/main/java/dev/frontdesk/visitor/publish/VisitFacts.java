package dev.frontdesk.visitor.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.visitor.story.VisitStory;
import dev.frontdesk.visitor.visit.VisitEvent;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.EntryCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.HostUnreachable;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyOverdue;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others may know of a visit: that there is one and how it goes on; never who, why or what for. */
final class VisitFacts {

    private VisitFacts() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VisitorArrivedV1(
            String visitId,
            String kind,
            @Nullable String subject,
            @Nullable String hostId,
            @Nullable String invitationId,
            int persons,
            String place,
            Instant occurredAt) {

        static VisitorArrivedV1 from(VisitorArrived event) {
            return new VisitorArrivedV1(
                    event.visitId(),
                    event.kind(),
                    event.subject(),
                    event.hostId(),
                    event.invitationId(),
                    event.persons(),
                    event.place(),
                    event.occurredAt());
        }
    }

    /**
     * That there is an answer, not which: whoever may know it asks for the visit.
     *
     * @param responseSeconds from asking somebody until the answer, or until the time for it had passed (S97), whenever
     *     that was noted; left out where nobody was asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VisitAnsweredV1(
            String visitId, String kind, @Nullable Long responseSeconds, Instant occurredAt) {

        static VisitAnsweredV1 from(VisitEvent event, VisitStory before) {
            return new VisitAnsweredV1(
                    event.visitId(),
                    before.state().now().first().kind(),
                    before.last(HostAsked.class)
                            .map(asked -> seconds(asked.occurredAt(), decided(event, asked)))
                            .orElse(null),
                    event.occurredAt());
        }

        private static Instant decided(VisitEvent event, HostAsked asked) {
            return event instanceof HostUnreachable ? asked.unreachableAt() : event.occurredAt();
        }
    }

    /** @param waitSeconds since the arrival, as it was known then */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VisitorAdmittedV1(
            String visitId, String kind, @Nullable String receivedBy, long waitSeconds, Instant occurredAt) {

        static VisitorAdmittedV1 from(VisitorAdmitted event, VisitStory before) {
            var now = before.state().now();
            return new VisitorAdmittedV1(
                    event.visitId(),
                    now.first().kind(),
                    event.receivedBy(),
                    seconds(now.arrivedAt(), event.occurredAt()),
                    event.occurredAt());
        }
    }

    record VisitorTurnedAwayV1(String visitId, Instant occurredAt) {}

    record VisitorOnBreakV1(String visitId, Instant occurredAt) {}

    record VisitorReturnedV1(String visitId, Instant occurredAt) {}

    /** @param staySeconds since the arrival, as it was known then */
    record VisitorDepartedV1(String visitId, String kind, String provenance, long staySeconds, Instant occurredAt) {

        static VisitorDepartedV1 from(VisitorDeparted event, VisitStory before) {
            var now = before.state().now();
            return new VisitorDepartedV1(
                    event.visitId(),
                    now.first().kind(),
                    event.provenance(),
                    seconds(now.arrivedAt(), event.occurredAt()),
                    event.occurredAt());
        }
    }

    record DepartureInferredV1(String visitId, Instant notBefore, Instant notAfter, Instant occurredAt) {

        static DepartureInferredV1 from(DepartureInferred event) {
            return new DepartureInferredV1(event.visitId(), event.notBefore(), event.notAfter(), event.occurredAt());
        }
    }

    record DepartureCorrectedV1(String visitId, Instant departedAt, String provenance, Instant occurredAt) {

        static DepartureCorrectedV1 from(DepartureCorrected event) {
            return new DepartureCorrectedV1(
                    event.visitId(), event.departedAt(), event.provenance(), event.occurredAt());
        }
    }

    /** @param field details, host, subject, persons or arrivedAt; the values of details stay here */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VisitCorrectedV1(
            String visitId,
            String field,
            @Nullable String oldValue,
            @Nullable String newValue,
            Instant occurredAt) {

        static VisitCorrectedV1 from(EntryCorrected event) {
            return new VisitCorrectedV1(
                    event.visitId(), event.field(), event.oldValue(), event.newValue(), event.occurredAt());
        }
    }

    record ReplyPromisedV1(String visitId, String hostId, Instant dueAt, Instant occurredAt) {

        static ReplyPromisedV1 from(MessageLeftForHost event) {
            return new ReplyPromisedV1(event.visitId(), event.hostId(), event.dueAt(), event.occurredAt());
        }
    }

    record HostRepliedV1(String visitId, String staffId, boolean inTime, Instant occurredAt) {

        static HostRepliedV1 from(HostReplied event) {
            return new HostRepliedV1(event.visitId(), event.staffId(), event.inTime(), event.occurredAt());
        }
    }

    record ReplyOverdueV1(String visitId, Instant dueAt, Instant occurredAt) {

        static ReplyOverdueV1 from(ReplyOverdue event) {
            return new ReplyOverdueV1(event.visitId(), event.dueAt(), event.occurredAt());
        }
    }

    record ReplyReleasedV1(String visitId, String reason, Instant occurredAt) {

        static ReplyReleasedV1 from(ReplyReleased event) {
            return new ReplyReleasedV1(event.visitId(), event.reason(), event.occurredAt());
        }
    }

    /** Whole ones; never negative, whatever was corrected. */
    private static long seconds(Instant from, Instant until) {
        return Math.max(0, Duration.between(from, until).toSeconds());
    }
}
