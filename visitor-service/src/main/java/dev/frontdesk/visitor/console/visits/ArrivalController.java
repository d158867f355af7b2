package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.PhoneNumbers;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.invitation.InvitationCommand.UseInvitation;
import dev.frontdesk.visitor.invitation.InvitationEvent;
import dev.frontdesk.visitor.invitation.InvitationId;
import dev.frontdesk.visitor.invitation.InvitationUse;
import dev.frontdesk.visitor.invitationstory.InvitationStory;
import dev.frontdesk.visitor.plan.AskField;
import dev.frontdesk.visitor.plan.Closing;
import dev.frontdesk.visitor.plan.Plan;
import dev.frontdesk.visitor.plan.Plan.Subject;
import dev.frontdesk.visitor.plans.VisitPlans;
import dev.frontdesk.visitor.visit.Details;
import dev.frontdesk.visitor.visit.VisitCommand.Entry;
import dev.frontdesk.visitor.visit.VisitCommand.RecordWatchMatch;
import dev.frontdesk.visitor.visit.VisitCommand.RegisterArrival;
import dev.frontdesk.visitor.visit.VisitId;
import dev.frontdesk.visitor.visit.VisitKind;
import dev.frontdesk.visitor.watchlist.WatchList;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.FieldError;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S32, S40, S51, S58, S87, S88. Somebody stands at the desk or at the kiosk. */
@RestController
@RequestMapping("/api/v1/visits")
@Tag(name = "visits", description = "Visits · 来访")
class ArrivalController {

    private final Desk desk;
    private final History history;
    private final Vault vault;
    private final VisitPlans plans;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final WhoIsAsked whoIsAsked;
    private final OneVisitAtATime oneAtATime;
    private final WatchList watchList;
    private final Clock clock;

    ArrivalController(
            Desk desk,
            History history,
            Vault vault,
            VisitPlans plans,
            KnownStaff staff,
            SiteSettings sites,
            WhoIsAsked whoIsAsked,
            OneVisitAtATime oneAtATime,
            WatchList watchList,
            Clock clock) {
        this.desk = desk;
        this.history = history;
        this.vault = vault;
        this.plans = plans;
        this.staff = staff;
        this.sites = sites;
        this.whoIsAsked = whoIsAsked;
        this.oneAtATime = oneAtATime;
        this.watchList = watchList;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.KIOSK})
    @Operation(
            summary = "Register an arrival · 登记来访",
            description = "S32, S88. At once the host is told that somebody waits; the visitor hears nothing before the"
                    + " host has decided. The same visitor twice is refused with the visit that goes on."
                    + " · 登记后立即通知接待人；接待人答复前不对访客表态；同一访客重复登记会被拒绝并指明进行中的来访。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    ResponseEntity<Answers.Answer> register(@Valid @RequestBody ArrivalBody said, Actor actor) {
        var at = Times.happened(said.arrivedAt(), "arrivedAt", clock);
        var valid = plans.at(actor.site(), Moment.LATEST).orElseThrow(ArrivalController::noPlan);
        var kind = kind(said, valid.plan());
        var invited = invited(said, actor);
        var body = withInvitation(said, invited, kind, actor);
        check(body, kind);
        var subject = subject(body, kind);
        var hostId = host(body, actor);
        if (invited != null) {
            requireUsable(invited, body.id(), actor, at);
        }
        var details = details(body, actor);
        var ask = whoIsAsked.of(valid.plan(), kind, subject, hostId, actor.site());
        var entry = entry(
                body,
                valid,
                kind,
                subject,
                hostId == null ? ask.map(one -> one.staffId()).orElse(null) : hostId,
                invited == null ? List.of() : invited.guests(),
                actor,
                at);
        var command = new RegisterArrival(new VisitId(body.id()), entry, details, ask.orElse(null), at);
        var done = desk.send(command, actor.origin());
        return Answers.created(body.id(), lookedUp(body, actor, at).orElse(done));
    }

    /** Informs whoever receives the visitor; the visitor is registered either way. */
    private Optional<Done> lookedUp(ArrivalBody body, Actor actor, Instant at) {
        var said = new WatchList.Said(
                ArrivalBody.stripped(body.name()),
                ArrivalBody.stripped(body.company()),
                ArrivalBody.stripped(body.number()));
        var now = clock.instant();
        var watched = watchList.matches(actor.site(), said, now).stream()
                .map(match -> match.entry().watchId())
                .toList();
        var sold = watchList.solicitors(actor.site(), said, now.minus(WatchList.REMEMBERED)).stream()
                .map(WatchList.Solicitor::callId)
                .toList();
        return watched.isEmpty() && sold.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        desk.send(new RecordWatchMatch(new VisitId(body.id()), watched, sold, at), actor.origin()));
    }

    private static Plan.Kind kind(ArrivalBody body, Plan plan) {
        return plan.of(VisitKind.of(body.kind()).orElseThrow(() -> new BadInput("value-invalid", "kind")));
    }

    /** What is asked of this kind, no less and no more. */
    private static void check(ArrivalBody body, Plan.Kind kind) {
        var wrong = new ArrayList<FieldError>();
        for (var field : AskField.values()) {
            var given = given(body, field);
            var ask = kind.asks().stream()
                    .filter(one -> one.field().equals(field.word()))
                    .findFirst();
            var name = field == AskField.HOST ? "hostId" : field.word();
            if (given && ask.isEmpty()) {
                wrong.add(new FieldError(name, "field-not-asked"));
            } else if (!given && ask.filter(Plan.Ask::required).isPresent()) {
                wrong.add(new FieldError(name, "field-missing"));
            }
        }
        if (body.number() != null && PhoneNumbers.normalise(body.number()).isEmpty()) {
            wrong.add(new FieldError("number", "number-invalid"));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
    }

    /** An invitation stands for an appointment that was made. */
    private static boolean given(ArrivalBody body, AskField field) {
        return switch (field) {
            case NAME -> ArrivalBody.stripped(body.name()) != null;
            case COMPANY -> ArrivalBody.stripped(body.company()) != null;
            case NUMBER -> ArrivalBody.stripped(body.number()) != null;
            case MATTER -> ArrivalBody.stripped(body.matter()) != null;
            case HOST -> body.hostId() != null;
            case SUBJECT -> body.subject() != null;
            case APPOINTMENT -> body.appointment() != null || body.invitationId() != null;
            case PERSONS -> body.persons() != null && body.persons() > 1;
        };
    }

    /** Where there is but one subject nobody has to name it (S48). */
    private static @Nullable Subject subject(ArrivalBody body, Plan.Kind kind) {
        if (body.subject() == null) {
            return kind.subjects().size() == 1 ? kind.subjects().getFirst() : null;
        }
        return kind.subject(body.subject()).orElseThrow(() -> new BadInput("value-invalid", "subject"));
    }

    private @Nullable String host(ArrivalBody body, Actor actor) {
        var hostId = body.hostId();
        if (hostId != null && staff.active(hostId, actor.site()).isEmpty()) {
            throw new Missing("unknown-staff");
        }
        return hostId;
    }

    /** An invitation as it is, and who of it has come. */
    private record Invited(InvitationStory story, List<InvitationEvent> events, List<Integer> guests) {}

    /** S44. Refused where it was cancelled, is of another day or site, or was used already. */
    private void requireUsable(Invited invited, String visitId, Actor actor, Instant at) {
        var id = invited.story().invitationId();
        invited.guests().forEach(guest -> oneAtATime.claim(actor.site(), id + "/" + guest, visitId));
        InvitationUse.require(
                invited.events(), new UseInvitation(new InvitationId(id), invited.guests(), visitId, false, at));
    }

    /** S44. Whoever shows a code at the kiosk has given name, company and host when they were invited. */
    private ArrivalBody withInvitation(ArrivalBody said, @Nullable Invited invited, Plan.Kind kind, Actor actor) {
        if (invited == null || invited.guests().size() != 1) {
            return said;
        }
        var invitation = invited.story();
        var ref = invitation.planned().guests().stream()
                .filter(guest -> guest.number() == invited.guests().getFirst())
                .findFirst()
                .map(guest -> guest.detailsRef())
                .orElseThrow(() -> new BadInput("value-invalid", "guests"));
        var reveal = new Reveal(actor.account(), actor.site(), "invitation", invitation.invitationId());
        var known = vault.reveal(List.of(ref), reveal).get(ref);
        var asked = kind.asks().stream().map(Plan.Ask::field).collect(Collectors.toSet());
        return known == null ? said : said.known(known, invitation.hostId(), asked);
    }

    private @Nullable Invited invited(ArrivalBody said, Actor actor) {
        if (said.invitationId() == null) {
            return null;
        }
        var recorded = history.of(said.invitationId());
        var story = InvitationStory.of(recorded)
                .filter(one -> one.site().equals(actor.site()))
                .orElseThrow(() -> new Missing("unknown-invitation"));
        var events = recorded.stream().map(one -> (InvitationEvent) one.event()).toList();
        return new Invited(story, events, guests(said, story));
    }

    private static List<Integer> guests(ArrivalBody body, InvitationStory invitation) {
        if (body.guests() != null && !body.guests().isEmpty()) {
            return body.guests();
        }
        var invited = invitation.planned().guests();
        if (invited.size() != 1) {
            throw new BadInput("field-missing", "guests");
        }
        return List.of(invited.getFirst().number());
    }

    private Details details(ArrivalBody body, Actor actor) {
        var kept = vault.keepFindable(actor.site(), body.id() + "/1", body.details());
        if (body.number() != null) {
            oneAtATime.claim(actor.site(), kept.person(), body.id());
        }
        return new Details(kept.ref(), kept.person(), kept.digest());
    }

    private Entry entry(
            ArrivalBody body,
            VisitPlans.Valid valid,
            Plan.Kind kind,
            @Nullable Subject subject,
            @Nullable String hostId,
            List<Integer> guests,
            Actor actor,
            Instant at) {
        var atKiosk = actor.has(Roles.KIOSK);
        var zone = sites.zone(actor.site());
        return new Entry(
                kind.kind(),
                subject == null ? null : subject.subject(),
                hostId,
                body.invitationId(),
                guests,
                body.persons() == null ? 1 : body.persons(),
                atKiosk ? "kiosk" : "desk",
                appointment(body, atKiosk),
                kind.admission(),
                body.noticeVersion().strip(),
                body.noticeLanguage() == null ? "zh" : body.noticeLanguage(),
                valid.planId(),
                valid.version(),
                Closing.after(at, valid.plan().closesAt(), zone),
                subject == null ? kind.rule() : subject.rule());
    }

    /** S44. What a visitor says to a machine has been checked by nobody. */
    private static @Nullable Boolean appointment(ArrivalBody body, boolean atKiosk) {
        if (body.invitationId() != null) {
            return true;
        }
        return atKiosk && body.appointment() != null ? Boolean.FALSE : body.appointment();
    }

    private static Rejection noPlan() {
        return new Rejection("visit-plan-missing", "This site has published no visit plan");
    }
}
