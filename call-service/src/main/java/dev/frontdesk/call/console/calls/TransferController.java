package dev.frontdesk.call.console.calls;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.call.call.CallCommand;
import dev.frontdesk.call.call.CallCommand.AskWillingness;
import dev.frontdesk.call.call.CallCommand.CompleteTransfer;
import dev.frontdesk.call.call.CallCommand.OfferTransfer;
import dev.frontdesk.call.call.TransferKind;
import dev.frontdesk.call.call.TransferOutcome;
import dev.frontdesk.call.console.calls.StepBodies.OfferBody;
import dev.frontdesk.call.console.calls.StepBodies.TransferBody;
import dev.frontdesk.call.console.calls.StepBodies.WillingnessBody;
import dev.frontdesk.call.switchboard.Switching;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S7 to S30. Who is asked, who is tried, and what came of it. */
@RestController
@RequestMapping("/api/v1/calls")
@Tag(name = "calls", description = "Calls · 来电")
class TransferController {

    private final Desk desk;
    private final VisibleCalls calls;
    private final Switching switching;
    private final Clock clock;

    TransferController(Desk desk, VisibleCalls calls, Switching switching, Clock clock) {
        this.desk = desk;
        this.calls = calls;
        this.switching = switching;
        this.clock = clock;
    }

    @PostMapping("/{id}/willingness")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Note whether the call is wanted · 记录是否愿接",
            description = "S25, S30. Known to the desk alone; what the caller hears does not depend on it (S31)."
                    + " · 仅前台可见；对外答复与此无关。")
    ResponseEntity<Answers.Answer> willingness(
            @PathVariable String id, @Valid @RequestBody WillingnessBody body, Actor actor) {
        var at = Times.happened(body.occurredAt(), clock);
        var clerk = VisibleCalls.clerk(actor);
        return done(new AskWillingness(calls.known(id, actor), body.extension(), body.wanted(), clerk, at), actor);
    }

    @PostMapping("/{id}/offers")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Ask for a transfer · 请求转接",
            description = "S7 to S30. The telephone system puts it through and says what came of it; without one the"
                    + " desk does both. · 由电话系统转接并报告结果；没有电话系统时由前台完成。")
    ResponseEntity<Answers.Answer> offer(@PathVariable String id, @Valid @RequestBody OfferBody body, Actor actor) {
        var kind = TransferKind.of(body.kind()).orElseThrow(() -> new BadInput("value-invalid", "kind"));
        var at = Times.happened(null, clock);
        var clerk = VisibleCalls.clerk(actor);
        return done(new OfferTransfer(calls.known(id, actor), body.extension(), kind, clerk, at), actor);
    }

    @PostMapping("/{id}/transfers")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.INTEGRATION})
    @Operation(summary = "Put a call through · 转接", description = "S7 to S30. Records what came of it. · 记录转接结果。")
    ResponseEntity<Answers.Answer> transfer(
            @PathVariable String id, @Valid @RequestBody TransferBody body, Actor actor) {
        var at = Times.happened(body.occurredAt(), clock);
        var outcome = TransferOutcome.of(body.outcome()).orElseThrow(() -> new BadInput("value-invalid", "outcome"));
        var clerk = VisibleCalls.clerk(actor);
        var command = new CompleteTransfer(calls.known(id, actor), body.extension(), outcome, false, clerk, at);
        return done(command, actor);
    }

    @PostMapping("/{id}/return")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Take a call back · 取回来电",
            description = "Asks the telephone system; the call comes back to the same card when it rings at the desk."
                    + " · 请电话系统取回，回到同一张来电卡。")
    ResponseEntity<Answers.Answer> takeBack(@PathVariable String id, Actor actor) {
        var story = calls.story(id, actor);
        switching.takeBack(story.id(), actor.site());
        return Answers.done(id, new Done(story.events().getLast().sequence()));
    }

    private ResponseEntity<Answers.Answer> done(CallCommand command, Actor actor) {
        return Answers.done(command.callId().value(), desk.send(command, actor.origin()));
    }
}
