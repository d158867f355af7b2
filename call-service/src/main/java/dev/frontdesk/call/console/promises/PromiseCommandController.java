package dev.frontdesk.call.console.promises;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.call.console.calls.VisibleCalls;
import dev.frontdesk.call.console.promises.PromiseBodies.AttemptBody;
import dev.frontdesk.call.console.promises.PromiseBodies.PromiseBody;
import dev.frontdesk.call.console.promises.PromiseBodies.ReleaseBody;
import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.promise.CallbackPromiseCommand;
import dev.frontdesk.call.promise.CallbackPromiseCommand.Contact;
import dev.frontdesk.call.promise.CallbackPromiseCommand.PromiseCallback;
import dev.frontdesk.call.promise.CallbackPromiseCommand.RecordAttempt;
import dev.frontdesk.call.promise.CallbackPromiseCommand.ReleasePromise;
import dev.frontdesk.call.promise.CallbackPromiseEvent.CallbackPromised;
import dev.frontdesk.call.promise.PromiseId;
import dev.frontdesk.call.promise.ReleaseReason;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S9, S13, S18, S22. Makes promises to call back, and takes in what became of them. */
@RestController
@RequestMapping("/api/v1/promises")
@Tag(name = "promises", description = "Promises · 承诺台账")
class PromiseCommandController {

    private final Desk desk;
    private final History history;
    private final Vault vault;
    private final KnownStaff staff;
    private final VisibleCalls calls;
    private final RoutingPlans plans;
    private final Clock clock;

    PromiseCommandController(
            Desk desk,
            History history,
            Vault vault,
            KnownStaff staff,
            VisibleCalls calls,
            RoutingPlans plans,
            Clock clock) {
        this.desk = desk;
        this.history = history;
        this.vault = vault;
        this.staff = staff;
        this.calls = calls;
        this.plans = plans;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Promise a call back · 承诺回电",
            description = "S9, S13, S18, S22. Kept by a call alone. · 只有实际回电才算兑现。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    ResponseEntity<Answers.Answer> promise(@Valid @RequestBody PromiseBody body, Actor actor) {
        var at = Times.happened(body.promisedAt(), "promisedAt", clock);
        requireStaff(body.ownerId(), actor);
        if (body.callId() != null && !calls.isOneOf(body.callId(), actor.site())) {
            throw new Missing("unknown-call");
        }
        var details = new PersonalDetails(body.callerName(), body.number(), body.company(), null);
        var kept = vault.keep(body.id() + "/1", details);
        var contact = new Contact(kept.ref(), kept.person(), kept.digest());
        var within =
                body.withinSeconds() == null ? plans.limits(actor.site(), at).callBackSeconds() : body.withinSeconds();
        var id = new PromiseId(body.id());
        var command = new PromiseCallback(id, body.ownerId(), body.callId(), contact, at.plusSeconds(within), at);
        return Answers.created(id.value(), desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/attempts")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.INTEGRATION})
    @Operation(
            summary = "Record a call back · 记录回电",
            description = "Keeps the promise when its owner spoke with somebody at that number in time."
                    + " · 跟踪人在期限内与该号码通话才算兑现。")
    ResponseEntity<Answers.Answer> attempt(@PathVariable String id, @Valid @RequestBody AttemptBody body, Actor actor) {
        var at = Times.happened(body.calledAt(), "calledAt", clock);
        var promised = promised(id, actor);
        requireStaff(body.staffId(), actor);
        if (!vault.sameNumber(promised.detailsRef(), body.number())) {
            throw new Rejection("another-number", "%s is about another number".formatted(id));
        }
        return done(new RecordAttempt(new PromiseId(id), body.staffId(), body.talkSeconds(), false, at), actor);
    }

    @PostMapping("/{id}/release")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(summary = "Release a promise · 解除承诺", description = "With a reason, before it is due. · 须在期限前并说明原因。")
    ResponseEntity<Answers.Answer> release(@PathVariable String id, @Valid @RequestBody ReleaseBody body, Actor actor) {
        var reason = ReleaseReason.of(body.reason()).orElseThrow(() -> new BadInput("value-invalid", "reason"));
        promised(id, actor);
        return done(new ReleasePromise(new PromiseId(id), reason, Times.happened(null, clock)), actor);
    }

    private ResponseEntity<Answers.Answer> done(CallbackPromiseCommand command, Actor actor) {
        return Answers.done(command.promiseId().value(), desk.send(command, actor.origin()));
    }

    /** @throws Missing where this site made no such promise */
    private CallbackPromised promised(String id, Actor actor) {
        var events = PromiseId.isOne(id) ? history.of(id) : List.<Recorded>of();
        if (events.isEmpty() || !events.getFirst().origin().site().equals(actor.site())) {
            throw new Missing();
        }
        return (CallbackPromised) events.getFirst().event();
    }

    private void requireStaff(String staffId, Actor actor) {
        if (staff.recipient(staffId, actor.site()).isEmpty()) {
            throw new Missing("unknown-staff");
        }
    }
}
