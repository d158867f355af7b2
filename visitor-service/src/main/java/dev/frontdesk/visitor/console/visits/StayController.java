package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.PhoneNumbers;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.console.visits.StepBodies.CorrectionBody;
import dev.frontdesk.visitor.console.visits.StepBodies.DepartureBody;
import dev.frontdesk.visitor.console.visits.StepBodies.MomentBody;
import dev.frontdesk.visitor.console.visits.StepBodies.ReturnVisitBody;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.plan.Plan;
import dev.frontdesk.visitor.plans.VisitPlans;
import dev.frontdesk.visitor.story.VisitStory;
import dev.frontdesk.visitor.visit.Details;
import dev.frontdesk.visitor.visit.Provenance;
import dev.frontdesk.visitor.visit.VisitCommand;
import dev.frontdesk.visitor.visit.VisitCommand.AdmitVisitor;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectDetails;
import dev.frontdesk.visitor.visit.VisitCommand.CorrectEntry;
import dev.frontdesk.visitor.visit.VisitCommand.Field;
import dev.frontdesk.visitor.visit.VisitCommand.GiveOutwardAnswer;
import dev.frontdesk.visitor.visit.VisitCommand.NoteReturnVisit;
import dev.frontdesk.visitor.visit.VisitCommand.RecordBreak;
import dev.frontdesk.visitor.visit.VisitCommand.RecordDeparture;
import dev.frontdesk.visitor.visit.VisitCommand.RecordReturn;
import dev.frontdesk.visitor.visit.VisitCommand.TurnAwayVisitor;
import dev.frontdesk.visitor.visit.VisitId;
import dev.frontdesk.visitor.visit.VisitKind;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S34, S43, S45 to S47, S58, S99, S103. Coming in, going out, and putting right what was written down. */
@RestController
@RequestMapping("/api/v1/visits/{id}")
@Tag(name = "visits", description = "Visits · 来访")
class StayController {

    private final Desk desk;
    private final Vault vault;
    private final VisibleVisits visits;
    private final KnownStaff staff;
    private final VisitPlans plans;
    private final Clock clock;

    StayController(Desk desk, Vault vault, VisibleVisits visits, KnownStaff staff, VisitPlans plans, Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.visits = visits;
        this.staff = staff;
        this.plans = plans;
        this.clock = clock;
    }

    @PostMapping("/outward-answer")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Record that the visitor was told · 记录已对外答复",
            description =
                    "S43, S49. What there is to tell at this moment; it says nothing of why." + " · 记录此刻对访客所说的话，不含原因。")
    ResponseEntity<Answers.Answer> told(@PathVariable String id, @Valid @RequestBody MomentBody body, Actor actor) {
        return at(id, body, actor, GiveOutwardAnswer::new);
    }

    @PostMapping("/admission")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Let the visitor in · 准予进入",
            description = "S45 to S48. Media without an appointment, government and the like only with a recorded"
                    + " answer: 409 decision-missing. · 无预约的媒体、政府来访等须有接待答复记录，否则 409 decision-missing。")
    ResponseEntity<Answers.Answer> admit(@PathVariable String id, @Valid @RequestBody MomentBody body, Actor actor) {
        return at(id, body, actor, AdmitVisitor::new);
    }

    @PostMapping("/turn-away")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(summary = "Politely refuse entry · 婉拒进入", description = "S47. · 婉言谢绝。")
    ResponseEntity<Answers.Answer> turnAway(@PathVariable String id, @Valid @RequestBody MomentBody body, Actor actor) {
        return at(id, body, actor, TurnAwayVisitor::new);
    }

    @PostMapping("/break")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.KIOSK})
    @Operation(
            summary = "The visitor goes out for a while · 暂离",
            description = "Comes back in the same visit. · 返回后仍是同一次来访。")
    ResponseEntity<Answers.Answer> onBreak(@PathVariable String id, @Valid @RequestBody MomentBody body, Actor actor) {
        return at(id, body, actor, RecordBreak::new);
    }

    @PostMapping("/return")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.KIOSK})
    @Operation(summary = "The visitor is back · 返回", description = "After a break. · 暂离后返回。")
    ResponseEntity<Answers.Answer> back(@PathVariable String id, @Valid @RequestBody MomentBody body, Actor actor) {
        return at(id, body, actor, RecordReturn::new);
    }

    @PostMapping("/departure")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.KIOSK, Roles.HOST, Roles.INTEGRATION})
    @Operation(
            summary = "Record the departure · 登记离开",
            description =
                    "S34, S58. With how it is known; a kiosk says self, a host host-confirmed. Of a departure that"
                            + " was inferred it is the correction. · 注明依据；对推定离开即为更正。")
    ResponseEntity<Answers.Answer> departure(
            @PathVariable String id, @Valid @RequestBody DepartureBody body, Actor actor) {
        visits.known(id, actor);
        var provenance = provenance(body.provenance());
        if (!mayKnow(provenance, actor)) {
            throw new BadInput("value-invalid", "provenance");
        }
        return done(new RecordDeparture(new VisitId(id), provenance, Times.happened(body.at(), "at", clock)), actor);
    }

    @PostMapping("/return-visit")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(summary = "Note that the visitor will come again · 注明再来", description = "S99. · 在登记簿注明下次再来。")
    ResponseEntity<Answers.Answer> returnVisit(
            @PathVariable String id, @Valid @RequestBody ReturnVisitBody body, Actor actor) {
        visits.known(id, actor);
        return done(new NoteReturnVisit(new VisitId(id), body.expectedOn(), Times.happened(null, clock)), actor);
    }

    @PostMapping("/corrections")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Correct the entry · 更正登记",
            description = "S103. With If-Match and a reason; the register shows the old value struck through."
                    + " · 须带 If-Match 与原因；登记簿中旧内容划线保留。")
    ResponseEntity<Answers.Answer> correct(
            @PathVariable String id, @Valid @RequestBody CorrectionBody body, Actor actor, HttpServletRequest request) {
        var visit = visits.known(id, actor);
        var version = Versions.expected(request);
        var commands = corrections(id, body, visit, actor);
        if (commands.isEmpty()) {
            throw new BadInput("field-missing", "name");
        }
        var done = desk.send(commands.getFirst(), actor.origin(), version);
        for (var command : commands.subList(1, commands.size())) {
            done = desk.send(command, actor.origin(), done.version());
        }
        return Answers.done(id, done);
    }

    /** New references each time: what no event refers to in the end is swept. */
    private List<VisitCommand> corrections(String id, CorrectionBody body, VisitStory visit, Actor actor) {
        var at = Times.happened(null, clock);
        var visitId = new VisitId(id);
        var why = vault.keep(
                id + "/reason-" + Ids.next(),
                new PersonalDetails(null, null, null, body.reason().strip()));
        var reason = new Details(why.ref(), why.person(), why.digest());
        var all = new ArrayList<VisitCommand>();
        if (body.saysWords()) {
            var kept = vault.keepFindable(actor.site(), id + "/details-" + Ids.next(), words(body, visit, actor));
            all.add(new CorrectDetails(visitId, new Details(kept.ref(), kept.person(), kept.digest()), reason, at));
        }
        if (body.hostId() != null) {
            var host = staff.active(body.hostId(), actor.site()).orElseThrow(() -> new Missing("unknown-staff"));
            all.add(new CorrectEntry(visitId, Field.HOST, host.staffId(), reason, at));
        }
        if (body.subject() != null) {
            all.add(new CorrectEntry(visitId, Field.SUBJECT, subject(body.subject(), visit), reason, at));
        }
        if (body.persons() != null) {
            all.add(new CorrectEntry(visitId, Field.PERSONS, body.persons().toString(), reason, at));
        }
        if (body.arrivedAt() != null) {
            var arrived = Times.happened(body.arrivedAt(), "arrivedAt", clock);
            all.add(new CorrectEntry(visitId, Field.ARRIVED_AT, arrived.toString(), reason, at));
        }
        if (body.departedAt() != null) {
            var departed = Times.happened(body.departedAt(), "departedAt", clock);
            all.add(new CorrectDeparture(visitId, departed, provenance(given(body.provenance())), reason, at));
        }
        return all;
    }

    /** A word of the plan by which the visitor was received, whatever was published since. */
    private String subject(String word, VisitStory visit) {
        var first = visit.state().now().first();
        return plans.version(first.planId(), first.planVersion())
                .map(plan -> plan.of(VisitKind.of(first.kind()).orElseThrow()))
                .flatMap(kind -> kind.subject(word))
                .map(Plan.Subject::subject)
                .orElseThrow(() -> new BadInput("value-invalid", "subject"));
    }

    /** What is not said anew stays as it was. */
    private PersonalDetails words(CorrectionBody body, VisitStory visit, Actor actor) {
        if (body.number() != null && PhoneNumbers.normalise(body.number()).isEmpty()) {
            throw new BadInput("number-invalid", "number");
        }
        var ref = visit.state().now().details().ref();
        var reveal = new Reveal(
                actor.account(),
                actor.site(),
                "visit",
                visit.state().now().first().visitId());
        var before = vault.reveal(List.of(ref), reveal).get(ref);
        if (before == null) {
            throw new Missing();
        }
        return new PersonalDetails(
                either(body.name(), before.name()),
                either(body.number(), before.number()),
                either(body.company(), before.company()),
                either(body.matter(), before.text()));
    }

    private static @Nullable String either(@Nullable String said, @Nullable String before) {
        var words = ArrivalBody.stripped(said);
        return words == null ? before : words;
    }

    private static String given(@Nullable String provenance) {
        if (provenance == null) {
            throw new BadInput("field-missing", "provenance");
        }
        return provenance;
    }

    private static Provenance provenance(String word) {
        return Provenance.of(word).orElseThrow(() -> new BadInput("value-invalid", "provenance"));
    }

    /** Nobody claims to have seen what somebody else saw. */
    private static boolean mayKnow(Provenance provenance, Actor actor) {
        if (actor.has(Roles.RECEPTIONIST) || actor.has(Roles.SUPERVISOR)) {
            return true;
        }
        if (actor.has(Roles.KIOSK)) {
            return provenance == Provenance.SELF;
        }
        return actor.has(Roles.INTEGRATION) ? provenance == Provenance.DOOR : provenance == Provenance.HOST_CONFIRMED;
    }

    private ResponseEntity<Answers.Answer> at(
            String id, MomentBody body, Actor actor, BiFunction<VisitId, Instant, VisitCommand> command) {
        visits.known(id, actor);
        return done(command.apply(new VisitId(id), Times.happened(body.at(), "at", clock)), actor);
    }

    private ResponseEntity<Answers.Answer> done(VisitCommand command, Actor actor) {
        return Answers.done(command.visitId().value(), desk.send(command, actor.origin()));
    }
}
