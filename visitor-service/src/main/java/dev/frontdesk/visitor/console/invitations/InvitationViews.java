package dev.frontdesk.visitor.console.invitations;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.visitor.expected.Invitations.Expected;
import dev.frontdesk.visitor.expected.Invitations.Row;
import dev.frontdesk.visitor.invitation.InvitationCode;
import dev.frontdesk.visitor.invitation.InvitationEvent.Guest;
import dev.frontdesk.visitor.invitation.Schedule;
import dev.frontdesk.visitor.invitationstory.InvitationStory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How invitations look from outside. */
final class InvitationViews {

    private InvitationViews() {}

    /** @param names null where the directory has not told of the person */
    record HostView(
            @Schema(example = "staff-lin") String id,
            @Nullable Names names) {

        static HostView of(String id, Map<String, Names> names) {
            return new HostView(id, names.get(id));
        }
    }

    /** An invitation in a list, without its visitors. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InvitationItem(
            String invitationId,
            HostView host,
            @Schema(example = "customer") String visitKind,
            Instant startsAt,
            Instant endsAt,
            @Nullable String recurrence,
            int headcount,

            @Schema(description = "planned, cancelled, over")
            String state,

            Instant plannedAt,
            String plannedBy) {

        static InvitationItem of(Row row, Map<String, Names> names) {
            return new InvitationItem(
                    row.invitationId(),
                    HostView.of(row.hostId(), names),
                    row.visitKind(),
                    row.startsAt(),
                    row.endsAt(),
                    row.recurrence(),
                    row.headcount(),
                    row.state(),
                    row.plannedAt(),
                    row.plannedBy());
        }
    }

    /**
     * @param code as people read it
     * @param mail none, due, sent, or the word why it was not taken
     * @param erased nothing is left of the visitor's data
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GuestView(
            int guest,
            @Schema(example = "陈思远") @Nullable String name,
            @Nullable String company,
            @Nullable String number,
            @Nullable String email,
            boolean erased,
            @Schema(example = "ABC-DEF-GHJ") String code,
            @Schema(example = "sent") String mail) {

        static GuestView of(Guest guest, @Nullable PersonalDetails details, InvitationStory story) {
            var known = details == null ? new PersonalDetails(null, null, null, null) : details;
            return new GuestView(
                    guest.number(),
                    known.name(),
                    known.company(),
                    known.number(),
                    known.email(),
                    known.erased(),
                    new InvitationCode(guest.code()).spaced(),
                    mail(guest, story));
        }

        private static String mail(Guest guest, InvitationStory story) {
            if (!guest.byMail()) {
                return "none";
            }
            var mail = story.mail(guest.number());
            return mail.failure().orElse(story.owes(guest.number()) ? "due" : "sent");
        }
    }

    /** @param state planned, changed, cancelled, over */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InvitationView(
            String invitationId,
            HostView host,
            String visitKind,
            String zone,
            Instant startsAt,
            Instant endsAt,
            @Nullable String recurrence,
            List<LocalDate> days,
            int headcount,
            String state,
            @Nullable String purpose,
            List<GuestView> guests,
            String plannedBy) {

        static InvitationView of(
                InvitationStory story, Map<String, PersonalDetails> details, Map<String, Names> names) {
            var planned = story.planned();
            var schedule = story.schedule();
            return new InvitationView(
                    planned.invitationId(),
                    HostView.of(story.hostId(), names),
                    planned.visitKind(),
                    schedule.zone(),
                    schedule.startsAt(),
                    schedule.endsAt(),
                    schedule.recurrence(),
                    schedule.days().stream().map(Schedule.Day::day).toList(),
                    planned.headcount(),
                    story.state().name().toLowerCase(Locale.ROOT),
                    details.values().stream()
                            .map(PersonalDetails::text)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    planned.guests().stream()
                            .map(guest -> GuestView.of(guest, details.get(guest.detailsRef()), story))
                            .toList(),
                    story.plannedBy());
        }
    }

    /** @param outcome expected, arrived, no-show, cancelled; {@code eventId} is the event that says so */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExpectedView(
            String invitationId,
            int guest,
            LocalDate day,
            @Nullable String name,
            @Nullable String company,
            HostView host,
            String visitKind,
            int headcount,

            @Schema(description = "May come from then on · 最早可到时间")
            Instant from,

            Instant startsAt,
            Instant endsAt,

            @Schema(description = "A no-show after that · 超过即为未到")
            Instant until,

            @Schema(example = "expected") String outcome,
            @Nullable String visitId,
            @Nullable Instant cameAt,
            String eventId) {

        static ExpectedView of(Expected row, Map<String, PersonalDetails> details, Map<String, Names> names) {
            var known = details.get(row.detailsRef());
            return new ExpectedView(
                    row.invitationId(),
                    row.guest(),
                    row.day(),
                    known == null ? null : known.name(),
                    known == null ? null : known.company(),
                    HostView.of(row.hostId(), names),
                    row.visitKind(),
                    row.headcount(),
                    row.from(),
                    row.startsAt(),
                    row.endsAt(),
                    row.until(),
                    row.outcome(),
                    row.visitId(),
                    row.cameAt(),
                    row.eventId());
        }
    }

    /** What a valid code tells: nothing of the visitor and nothing of the host. */
    record CheckView(
            String invitationId,
            int guest,
            @Schema(example = "customer") String visitKind,
            int headcount,
            Instant from,
            Instant until) {}
}
