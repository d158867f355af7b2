package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.PhoneNumbers;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.console.visits.StepBodies.AnswerBody;
import dev.frontdesk.visitor.console.visits.StepBodies.AskBody;
import dev.frontdesk.visitor.console.visits.StepBodies.MessageBody;
import dev.frontdesk.visitor.console.visits.StepBodies.ReleaseBody;
import dev.frontdesk.visitor.console.visits.StepBodies.ReplyBody;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.KnownStaff.Member;
import dev.frontdesk.visitor.plan.Plan;
import dev.frontdesk.visitor.plans.VisitPlans;
import dev.frontdesk.visitor.story.VisitStory;
import dev.frontdesk.visitor.visit.DeclineReason;
import dev.frontdesk.visitor.visit.Details;
import dev.frontdesk.visitor.visit.ReleaseReason;
import dev.frontdesk.visitor.visit.VisitCommand;
import dev.frontdesk.visitor.visit.VisitCommand.Answer;
import dev.frontdesk.visitor.visit.VisitCommand.AskHost;
import dev.frontdesk.visitor.visit.VisitCommand.LeaveMessage;
import dev.frontdesk.visitor.visit.VisitCommand.RecordAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.RecordReply;
import dev.frontdesk.visitor.visit.VisitCommand.ReleaseReply;
import dev.frontdesk.visitor.visit.VisitId;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S33, S42, S97 to S100. Who is asked to receive, what they say, and what an absent one owes. */
@RestController
@RequestMapping("/api/v1/visits/{id}")
@Tag(name = "visits", description = "Visits · 来访")
class HostController {

    private static final String PAGE = "page";
    private static final String TOLD_DESK = "told-desk";

    private final Desk desk;
    private final Vault vault;
    private final VisibleVisits visits;
    private final VisitPlans plans;
    private final KnownStaff staff;
    private final WhoIsAsked whoIsAsked;
    private final Clock clock;

    HostController(
            Desk desk,
            Vault vault,
            VisibleVisits visits,
            VisitPlans plans,
            KnownStaff staff,
            WhoIsAsked whoIsAsked,
            Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.visits = visits;
        this.plans = plans;
        this.staff = staff;
        this.whoIsAsked = whoIsAsked;
        this.clock = clock;
    }

    @PostMapping("/asks")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Ask somebody to receive · 请人接待",
            description = "S42. Somebody else than before, or the first one; the deputy is asked next."
                    + " · 另请他人接待；逾时转其代理人。")
    ResponseEntity<Answers.Answer> ask(@PathVariable String id, @Valid @RequestBody AskBody body, Actor actor) {
        visits.known(id, actor);
        var ask = whoIsAsked.person(plan(actor), member(body.hostId(), actor), "S42");
        return done(new AskHost(new VisitId(id), ask, Times.happened(body.at(), "at", clock)), actor);
    }

    @PostMapping("/answers")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Say whether the visitor is received · 答复是否接待",
            description = "S42, S43. By the person who was asked, on the own page; or by the desk, for the person it"
                    + " spoke with. A reason for declining stays inside. · 由被问者本人答复，或由前台代记；不接待的原因不对外。")
    ResponseEntity<Answers.Answer> answer(@PathVariable String id, @Valid @RequestBody AnswerBody body, Actor actor) {
        visits.known(id, actor);
        var own = isOwn(body.staffId(), actor);
        var staffId = own ? actor.staff() : member(body.staffId(), actor).staffId();
        var command = new RecordAnswer(
                new VisitId(id),
                staffId,
                said(id, body, actor),
                own ? PAGE : TOLD_DESK,
                Times.happened(body.at(), "at", clock));
        return done(command, actor);
    }

    @PostMapping("/message")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Take a message for an absent host · 为不在的被访人留言",
            description = "S97, S98, S100. The host is told and owes a reply within the site's limit."
                    + " · 记录联系方式与事宜，通知本人并在期限内回复。")
    ResponseEntity<Answers.Answer> message(@PathVariable String id, @Valid @RequestBody MessageBody body, Actor actor) {
        var visit = visits.known(id, actor);
        if (PhoneNumbers.normalise(body.number()).isEmpty()) {
            throw new BadInput("number-invalid", "number");
        }
        var hostId = body.hostId() == null ? visit.state().now().hostId() : body.hostId();
        if (hostId == null) {
            throw new BadInput("field-missing", "hostId");
        }
        member(hostId, actor);
        var said = new PersonalDetails(
                ArrivalBody.stripped(body.name()),
                body.number().strip(),
                ArrivalBody.stripped(body.company()),
                body.matter().strip());
        var kept = vault.keep(id + "/message", body.name() == null ? named(said, visit, actor) : said);
        var command = new LeaveMessage(
                new VisitId(id),
                hostId,
                new Details(kept.ref(), kept.person(), kept.digest()),
                plan(actor).limits().replySeconds(),
                Times.happened(body.at(), "at", clock));
        return done(command, actor);
    }

    @PostMapping("/reply")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Record the host's reply · 记录被访人的回复",
            description = "S100. Keeps the promise when it came by the promised moment. · 期限内回复才算兑现。")
    ResponseEntity<Answers.Answer> reply(@PathVariable String id, @Valid @RequestBody ReplyBody body, Actor actor) {
        visits.known(id, actor);
        var own = isOwn(body.staffId(), actor);
        var staffId = own ? actor.staff() : member(body.staffId(), actor).staffId();
        var at = Times.happened(body.at(), "at", clock);
        return done(new RecordReply(new VisitId(id), staffId, own ? PAGE : TOLD_DESK, at), actor);
    }

    @PostMapping("/reply/release")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Release the promised reply · 解除回复承诺",
            description = "With a reason, before it is due. · 须在期限前并说明原因。")
    ResponseEntity<Answers.Answer> release(@PathVariable String id, @Valid @RequestBody ReleaseBody body, Actor actor) {
        visits.known(id, actor);
        var reason = ReleaseReason.of(body.reason()).orElseThrow(() -> new BadInput("value-invalid", "reason"));
        return done(new ReleaseReply(new VisitId(id), reason, Times.happened(null, clock)), actor);
    }

    private Answer said(String id, AnswerBody body, Actor actor) {
        return switch (body.answer()) {
            case "coming" -> new Answer.Coming();
            case "wait" -> new Answer.Wait(given(body.waitMinutes(), "waitMinutes"));
            case "colleague" -> {
                var colleague = member(given(body.colleagueId(), "colleagueId"), actor);
                yield new Answer.Colleague(colleague.staffId(), whoIsAsked.person(plan(actor), colleague, "S42"));
            }
            case "declined" -> {
                var reason = DeclineReason.of(given(body.reason(), "reason"))
                        .orElseThrow(() -> new BadInput("value-invalid", "reason"));
                yield new Answer.Declined(reason, note(id, body));
            }
            default -> throw new BadInput("value-invalid", "answer");
        };
    }

    private @Nullable Details note(String id, AnswerBody body) {
        var words = ArrivalBody.stripped(body.note());
        if (words == null) {
            return null;
        }
        var ref = id + "/note-" + Ids.next();
        var kept = vault.keep(ref, new PersonalDetails(null, null, null, words));
        return new Details(kept.ref(), kept.person(), kept.digest());
    }

    /** The name the visitor gave on arrival goes with the message. */
    private PersonalDetails named(PersonalDetails said, VisitStory visit, Actor actor) {
        var ref = visit.state().now().details().ref();
        var known = vault.reveal(
                        List.of(ref),
                        new Reveal(
                                actor.account(),
                                actor.site(),
                                "visit",
                                visit.state().now().first().visitId()))
                .get(ref);
        return known == null
                ? said
                : new PersonalDetails(
                        known.name(),
                        said.number(),
                        said.company() == null ? known.company() : said.company(),
                        said.text());
    }

    /** Who is asked answers for themself; the desk says for whom it writes. */
    private static boolean isOwn(@Nullable String staffId, Actor actor) {
        var desk = actor.has(Roles.RECEPTIONIST) || actor.has(Roles.SUPERVISOR);
        return !desk || staffId == null || staffId.equals(actor.staffId());
    }

    private Member member(@Nullable String staffId, Actor actor) {
        if (staffId == null) {
            throw new BadInput("field-missing", "staffId");
        }
        return staff.active(staffId, actor.site()).orElseThrow(() -> new Missing("unknown-staff"));
    }

    private Plan plan(Actor actor) {
        return plans.at(actor.site(), Moment.LATEST)
                .map(VisitPlans.Valid::plan)
                .orElseThrow(() -> new Rejection("visit-plan-missing", "This site has published no visit plan"));
    }

    private static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw new BadInput("field-missing", field);
        }
        return value;
    }

    private ResponseEntity<Answers.Answer> done(VisitCommand command, Actor actor) {
        return Answers.done(command.visitId().value(), desk.send(command, actor.origin()));
    }
}
