package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.SeenBy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit, as the desk and those whom it concerns see it.
 *
 * @param say S43, S49. What may be said to the visitor now
 * @param outcome waiting, coming, wait or not-received: all that the sentence depends on
 * @param firstVisit S89. Nobody with this number was here before; null where no number is known
 * @param mayEnter whether the desk may let the visitor in
 * @param inward for the house alone; null for everybody else
 * @param watched for the desk alone; null where nothing was found
 * @param photo whether there is one
 */
record VisitView(
        @Schema(example = "visit-0198f0a2-7d00-7b3a-9d64-2f1f6a6c0001")
        String id,

        @Schema(example = "customer") String kind,
        @Nullable String subject,
        @Nullable Person host,
        int persons,
        @Schema(example = "desk") String place,
        @Nullable Boolean appointment,
        @Nullable String invitationId,
        @Nullable VisitorView visitor,
        String noticeVersion,
        Instant arrivedAt,
        List<AskedView> asked,
        String outcome,
        Names say,
        @Nullable String told,
        @Nullable Boolean firstVisit,
        boolean mayEnter,
        StayView stay,
        @Nullable ReplyView reply,
        @Nullable String returnsOn,

        @SeenBy({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER}) @Nullable
        InwardView inward,

        @SeenBy({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER}) @Nullable
        WatchedView watched,

        boolean photo,
        long version) {

    /**
     * What is known of somebody like the visitor; it informs and refuses nobody.
     *
     * @param watchIds entries of the watch list, the surest first @param callIds solicitations by telephone (S23 to S28)
     */
    record WatchedView(List<String> watchIds, List<String> callIds) {}

    record Person(String staffId, @Nullable Names names) {}

    /** All null when it was erased. */
    record VisitorView(
            @Nullable String name,
            @Nullable String company,
            @Nullable String number,
            @Nullable String matter) {

        static VisitorView of(PersonalDetails details) {
            return new VisitorView(details.name(), details.company(), details.number(), details.text());
        }

        @Override
        public String toString() {
            return "VisitorView[***]";
        }
    }

    /** @param level recipient, deputy or fallback @param channel over which it was brought; null: not yet */
    record AskedView(
            Person person,
            String level,
            Instant at,
            @Nullable Instant dueAt,
            @Nullable String channel,
            @Nullable Instant notifiedAt) {}

    /** @param state here, on-break, turned-away, departed or departure-inferred */
    record StayView(
            String state,
            @Nullable Instant admittedAt,
            @Nullable Instant departedAt,
            @Nullable String provenance,
            @Nullable Instant notBefore,
            @Nullable Instant notAfter,
            Instant closesAt) {}

    /** @param state open, broken, kept, released or replied-late */
    record ReplyView(
            Person host,
            String state,
            Instant dueAt,
            @Nullable VisitorView message) {}

    /** @param decision open, accepted, declined or unreachable */
    record InwardView(
            String decision,
            @Nullable Person by,
            @Nullable String reason,
            @Nullable String note) {

        @Override
        public String toString() {
            return "InwardView[***]";
        }
    }
}
