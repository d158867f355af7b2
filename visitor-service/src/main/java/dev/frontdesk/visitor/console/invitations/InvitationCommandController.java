package dev.frontdesk.visitor.console.invitations;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.console.invitations.InvitationBodies.CancelBody;
import dev.frontdesk.visitor.console.invitations.InvitationBodies.ReplanBody;
import dev.frontdesk.visitor.console.invitations.PlanVisitBody.TimesBody;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.invitation.CancelReason;
import dev.frontdesk.visitor.invitation.InvitationCode;
import dev.frontdesk.visitor.invitation.InvitationCommand.CancelDay;
import dev.frontdesk.visitor.invitation.InvitationCommand.CancelVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.PlanVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.ReplanVisit;
import dev.frontdesk.visitor.invitation.InvitationEvent.Guest;
import dev.frontdesk.visitor.invitation.InvitationId;
import dev.frontdesk.visitor.invitation.Recurrence;
import dev.frontdesk.visitor.invitation.Schedule;
import dev.frontdesk.visitor.receptions.Receptions;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Forbidden;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S44, S50. Invites, changes and cancels. */
@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "invitations", description = "Invitations · 预约")
class InvitationCommandController {

    /** Visitors times days. */
    private static final int MOST_EXPECTED = 2000;

    private final Desk desk;
    private final Vault vault;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final Receptions receptions;
    private final VisibleInvitations invitations;
    private final Clock clock;

    InvitationCommandController(
            Desk desk,
            Vault vault,
            KnownStaff staff,
            SiteSettings sites,
            Receptions receptions,
            VisibleInvitations invitations,
            Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.staff = staff;
        this.sites = sites;
        this.receptions = receptions;
        this.invitations = invitations;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "Invite visitors · 预约来访",
            description = "S44, S50. Each visitor gets a code; whoever has an e-mail address is sent it with a file for"
                    + " the calendar. Valid on the day, with the site's tolerance. A host invites for themself."
                    + " · 每位访客各有预约码；留有邮箱者收到邀请函及日历文件。当日有效，含本站点的前后宽限。员工只能为本人预约。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    ResponseEntity<Answers.Answer> plan(@Valid @RequestBody PlanVisitBody body, Actor actor) {
        var host = host(body.hostId(), actor);
        var schedule = schedule(body.times(), body.guests().size(), actor);
        var id = new InvitationId(body.id());
        var at = Times.happened(null, clock);
        var command = new PlanVisit(id, host, body.visitKind(), kept(id, body, actor), body.people(), schedule, at);
        return Answers.created(id.value(), desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/changes")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "Change an invitation · 更改预约",
            description = "Another time or host; the code stays, and whoever was written to is written to again."
                    + " If-Match carries the version that was read. · 改时间或接待人；预约码不变，并再次通知访客。If-Match 为所读版本。")
    ResponseEntity<Answers.Answer> replan(
            @PathVariable String id,
            @Valid @RequestBody ReplanBody body,
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var expected = Versions.expected(ifMatch);
        var story = invitations.one(id, actor);
        var hostId = body.hostId();
        var host = hostId == null || hostId.equals(story.hostId()) ? story.hostId() : host(hostId, actor);
        var schedule = schedule(body.times(), story.planned().guests().size(), actor);
        var command = new ReplanVisit(new InvitationId(id), host, schedule, Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin(), expected));
    }

    @PostMapping("/{id}/cancellation")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "Cancel an invitation · 取消预约",
            description = "Its codes are no longer valid; whoever was written to is told, without the reason."
                    + " · 预约码随即失效；已通知的访客会得知取消，但不告知原因。")
    ResponseEntity<Answers.Answer> cancel(@PathVariable String id, @Valid @RequestBody CancelBody body, Actor actor) {
        invitations.one(id, actor);
        var reason = CancelReason.of(body.reason()).orElseThrow(() -> new BadInput("value-invalid", "reason"));
        var command = new CancelVisit(new InvitationId(id), reason, Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/days/{day}/cancellation")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "Cancel one day of several · 取消其中一天",
            description =
                    "The other days stay; whoever was written to is told which ones. Not the last one, and not one"
                            + " on which somebody has come. · 其余各天不变，并通知已获邀请的访客；最后一天及已有人到访的一天不能如此取消。")
    ResponseEntity<Answers.Answer> cancelDay(
            @PathVariable String id,
            @Parameter(description = "Day at the site · 日期", example = "2026-11-24") @PathVariable LocalDate day,
            @Valid @RequestBody CancelBody body,
            Actor actor) {
        invitations.one(id, actor);
        var reason = CancelReason.of(body.reason()).orElseThrow(() -> new BadInput("value-invalid", "reason"));
        var command = new CancelDay(new InvitationId(id), day, reason, Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    private String host(@Nullable String asked, Actor actor) {
        var isDesk = VisibleInvitations.isDesk(actor);
        if (asked == null && isDesk) {
            throw new BadInput("field-missing", "hostId");
        }
        if (!isDesk && asked != null && !asked.equals(actor.staffId())) {
            throw new Forbidden("invites-for-others");
        }
        var host = asked == null ? actor.staff() : asked;
        if (staff.active(host, actor.site()).isEmpty()) {
            throw new Missing("unknown-host");
        }
        return host;
    }

    private Schedule schedule(TimesBody times, int guests, Actor actor) {
        var rules = receptions.of(actor.site());
        var starts = times.startsAt().truncatedTo(ChronoUnit.MILLIS);
        var ends = times.endsAt().truncatedTo(ChronoUnit.MILLIS);
        if (!ends.isAfter(starts)) {
            throw new BadInput("end-before-start", "times.endsAt");
        }
        if (Duration.between(starts, ends).compareTo(Duration.ofHours(24)) > 0) {
            throw new BadInput("visit-too-long", "times.endsAt");
        }
        var rule = times.recurrence();
        if (rule != null && Recurrence.read(rule).isEmpty()) {
            throw new BadInput("recurrence-invalid", "times.recurrence");
        }
        var zone = sites.zone(actor.site()).getId();
        var schedule = new Schedule(zone, starts, ends, rule, rules.toleranceBefore(), rules.toleranceAfter());
        var days = schedule.days();
        if (days.isEmpty()) {
            throw new BadInput("recurrence-invalid", "times.recurrence");
        }
        if (days.size() > Recurrence.MOST_DAYS || (long) days.size() * guests > MOST_EXPECTED) {
            throw new BadInput("invitation-too-large", "times.recurrence");
        }
        if (days.getLast().until().isBefore(clock.instant())) {
            throw new BadInput("visit-in-past", "times.endsAt");
        }
        return schedule;
    }

    private List<Guest> kept(InvitationId id, PlanVisitBody body, Actor actor) {
        var guests = new ArrayList<Guest>();
        for (var guest : body.guests()) {
            var number = guests.size() + 1;
            var details = guest.details(body.purpose());
            var kept = vault.keepFindable(scope(actor.site()), id + "/guest-" + number, details);
            guests.add(new Guest(
                    number,
                    InvitationCode.of(id, number).value(),
                    kept.ref(),
                    kept.person(),
                    kept.digest(),
                    guest.email() != null));
        }
        return guests;
    }

    /** Within which the vault finds invited visitors by name and company. */
    static String scope(String site) {
        return "invited/" + site;
    }
}
