package dev.frontdesk.call.console.calls;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.call.call.CallCommand;
import dev.frontdesk.call.call.CallCommand.AnswerCall;
import dev.frontdesk.call.call.CallCommand.Caller;
import dev.frontdesk.call.call.CallCommand.EndCall;
import dev.frontdesk.call.call.CallCommand.RegisterInboundCall;
import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.call.Disposition;
import dev.frontdesk.call.console.calls.StepBodies.AnswerBody;
import dev.frontdesk.call.console.calls.StepBodies.EndBody;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S106 to S110. Records a call from the first ring to its disposition. */
@RestController
@RequestMapping("/api/v1/calls")
@Tag(name = "calls", description = "Calls · 来电")
class CallCommandController {

    private final Desk desk;
    private final Vault vault;
    private final VisibleCalls calls;
    private final Clock clock;

    CallCommandController(Desk desk, Vault vault, VisibleCalls calls, Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.calls = calls;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.INTEGRATION})
    @Operation(
            summary = "Register a call · 登记来电",
            description = "S106. May say in the same breath that it was answered. · 可同时说明已接听。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    ResponseEntity<Answers.Answer> register(@Valid @RequestBody CallBody body, Actor actor) {
        var at = Times.happened(body.ringingAt(), "ringingAt", clock);
        var answeredAt = body.answeredAt() == null ? null : Times.happened(body.answeredAt(), "answeredAt", clock);
        var kind = word(body.kind(), "kind", CallKind::of);
        var id = new CallId(body.id());
        var command =
                new RegisterInboundCall(id, body.line(), kind, caller(body), answeredAt, VisibleCalls.clerk(actor), at);
        return Answers.created(id.value(), desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/answer")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.INTEGRATION})
    @Operation(
            summary = "Answer a call · 接听",
            description = "S106. Right after one ring. The first clerk has the card; a second one is refused."
                    + " · 响铃一声后立即接听；先接者负责，后接者被拒。")
    ResponseEntity<Answers.Answer> answer(@PathVariable String id, @Valid @RequestBody AnswerBody body, Actor actor) {
        var at = Times.happened(body.answeredAt(), "answeredAt", clock);
        return done(new AnswerCall(calls.known(id, actor), VisibleCalls.clerk(actor), at), actor);
    }

    @PostMapping("/{id}/end")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.INTEGRATION})
    @Operation(
            summary = "End a call · 结束通话",
            description = "S110. Nobody puts a call down without saying what became of it. · 没有结果不得挂断。")
    ResponseEntity<Answers.Answer> end(@PathVariable String id, @Valid @RequestBody EndBody body, Actor actor) {
        var at = Times.happened(body.endedAt(), "endedAt", clock);
        var disposition = word(body.disposition(), "disposition", Disposition::of);
        return done(new EndCall(calls.known(id, actor), disposition, VisibleCalls.clerk(actor), at), actor);
    }

    private ResponseEntity<Answers.Answer> done(CallCommand command, Actor actor) {
        return Answers.done(command.callId().value(), desk.send(command, actor.origin()));
    }

    private @Nullable Caller caller(CallBody body) {
        if (!body.saysWhoCalled()) {
            return null;
        }
        var kept = vault.keep(body.id() + "/1", body.caller());
        return new Caller(kept.ref(), kept.person(), kept.digest());
    }

    private static <T> @Nullable T word(@Nullable String word, String field, Function<String, Optional<T>> known) {
        return word == null ? null : known.apply(word).orElseThrow(() -> new BadInput("value-invalid", field));
    }
}
