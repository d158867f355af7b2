package dev.frontdesk.call.console.complaints;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.call.complaint.ComplaintCommand;
import dev.frontdesk.call.complaint.ComplaintCommand.AcknowledgeComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.Contact;
import dev.frontdesk.call.complaint.ComplaintCommand.PromiseContact;
import dev.frontdesk.call.complaint.ComplaintCommand.RecordContact;
import dev.frontdesk.call.complaint.ComplaintId;
import dev.frontdesk.call.complaintlist.Complaints;
import dev.frontdesk.call.complaintlist.Complaints.Found;
import dev.frontdesk.call.console.complaints.ComplaintBodies.AcknowledgeBody;
import dev.frontdesk.call.console.complaints.ComplaintBodies.ContactBody;
import dev.frontdesk.call.console.complaints.ComplaintBodies.ContactMadeBody;
import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S20 to S22. Complaints: opened by the kind of the call, handed over by the call itself; the rest is said here. */
@RestController
@RequestMapping("/api/v1/complaints")
@Tag(name = "complaints", description = "Complaints · 客户投诉")
class ComplaintController {

    private final Desk desk;
    private final Complaints complaints;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final RoutingPlans plans;
    private final Vault vault;
    private final Clock clock;

    ComplaintController(
            Desk desk,
            Complaints complaints,
            KnownStaff staff,
            SiteSettings sites,
            RoutingPlans plans,
            Vault vault,
            Clock clock) {
        this.desk = desk;
        this.complaints = complaints;
        this.staff = staff;
        this.sites = sites;
        this.plans = plans;
        this.vault = vault;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(summary = "Complaints · 客户投诉", description = "Newest first, without who complained. · 最新在前，不含投诉人信息。")
    Page<Complaints.ComplaintItem> page(
            @Parameter(description = "received, handed-over, contact-promised, acknowledged, withdrawn")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (state != null && !Complaints.STATES.contains(state)) {
            throw new BadInput("value-invalid", "state");
        }
        return complaints.page(actor.site(), state, cursor, Page.size(limit), clock.instant());
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(summary = "One complaint · 查看投诉", description = "Without who complained. · 不含投诉人信息。")
    ResponseEntity<Complaints.ComplaintItem> one(@PathVariable String id, Actor actor) {
        var found = found(id, actor);
        return Answers.at(found.version(), found.row());
    }

    @PostMapping("/{id}/contact")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Promise contact · 承诺尽快联系",
            description = "S22. Both hotlines were busy: who of customer service calls, and the company's number and"
                    + " name. That person is told at once. · 两个热线都占线：由客服何人联系，以及公司电话和名称；并立即转告此人。")
    ResponseEntity<Answers.Answer> contact(@PathVariable String id, @Valid @RequestBody ContactBody body, Actor actor) {
        var at = Times.happened(body.promisedAt(), "promisedAt", clock);
        found(id, actor);
        requireStaff(body.ownerId(), actor);
        var details = new PersonalDetails(body.callerName(), body.number(), body.company(), body.matter());
        var kept = vault.keep(id + "/1", details);
        var dueAt = at.plusSeconds(plans.limits(actor.site(), at).contactSeconds());
        var command = new PromiseContact(
                new ComplaintId(id),
                body.ownerId(),
                new Contact(kept.ref(), kept.person(), kept.digest()),
                dueAt,
                sites.relayWithin(actor.site()),
                at);
        return done(command, actor);
    }

    @PostMapping("/{id}/attempts")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.INTEGRATION})
    @Operation(
            summary = "Record a contact · 记录联系",
            description = "By hand; a telephone system tells of it by itself. · 手工登记；电话系统会自动登记。")
    ResponseEntity<Answers.Answer> attempt(
            @PathVariable String id, @Valid @RequestBody ContactMadeBody body, Actor actor) {
        var at = Times.happened(body.calledAt(), "calledAt", clock);
        var ref = found(id, actor).detailsRef();
        requireStaff(body.staffId(), actor);
        if (ref != null && !vault.sameNumber(ref, body.number())) {
            throw new Rejection("another-number", "%s is about another number".formatted(id));
        }
        return done(new RecordContact(new ComplaintId(id), body.staffId(), body.talkSeconds(), false, at), actor);
    }

    @PostMapping("/{id}/acknowledge")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.SUPERVISOR})
    @Operation(
            summary = "Acknowledge a complaint · 确认受理",
            description = "S20. Customer service says that it has it; the desk may say so for somebody."
                    + " · 客服确认受理；前台可代为登记。")
    ResponseEntity<Answers.Answer> acknowledge(
            @PathVariable String id, @Valid @RequestBody AcknowledgeBody body, Actor actor) {
        var at = Times.happened(body.acknowledgedAt(), "acknowledgedAt", clock);
        found(id, actor);
        var by = actor.has(Roles.RECEPTIONIST) || actor.has(Roles.SUPERVISOR) ? body.staffId() : actor.staff();
        if (by == null) {
            throw new BadInput("field-missing", "staffId");
        }
        requireStaff(by, actor);
        return done(new AcknowledgeComplaint(new ComplaintId(id), by, "claimed", at), actor);
    }

    private ResponseEntity<Answers.Answer> done(ComplaintCommand command, Actor actor) {
        return Answers.done(command.complaintId().value(), desk.send(command, actor.origin()));
    }

    private Found found(String id, Actor actor) {
        return complaints.find(actor.site(), id, clock.instant()).orElseThrow(Missing::new);
    }

    private void requireStaff(String staffId, Actor actor) {
        if (staff.recipient(staffId, actor.site()).isEmpty()) {
            throw new Missing("unknown-staff");
        }
    }
}
