package dev.frontdesk.call.console.calls;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.call.call.CallCommand.GiveOutwardAnswer;
import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.console.calls.StepBodies.OutwardBody;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.routing.Plan.Ending;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S31. What the caller is told when nobody takes the call: by the plan and the kind of call, and by nothing else. */
@RestController
@RequestMapping("/api/v1/calls")
@Tag(name = "calls", description = "Calls · 来电")
class OutwardAnswerController {

    private final Desk desk;
    private final VisibleCalls calls;
    private final RoutingPlans plans;
    private final Clock clock;

    OutwardAnswerController(Desk desk, VisibleCalls calls, RoutingPlans plans, Clock clock) {
        this.desk = desk;
        this.calls = calls;
        this.plans = plans;
        this.clock = clock;
    }

    /** @param say the sentence for the caller */
    record OutwardAnswer(
            String callId,
            @Schema(example = "message") String form,
            Names say,
            @Schema(example = "S31") String rule) {}

    @PostMapping("/{id}/outward-answer")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Answer the caller · 对外答复",
            description = "S9, S13, S18, S22, S23, S31. Gives the sentence and records that it was said."
                    + " · 给出要说的话，并记录已答复。")
    OutwardAnswer answer(@PathVariable String id, @Valid @RequestBody OutwardBody body, Actor actor) {
        var story = calls.story(id, actor);
        var kind = kind(story, body.kind());
        var now = clock.instant();
        var valid = plans.at(actor.site(), new Moment(now, now))
                .orElseThrow(() -> new Rejection("plan-missing", "This site has no routing plan yet"));
        var ending = ending(valid, kind);
        var at = Times.happened(body.occurredAt(), clock);
        var clerk = VisibleCalls.clerk(actor);
        desk.send(
                new GiveOutwardAnswer(
                        story.id(), ending.form(), ending.rule(), valid.planId(), valid.version(), clerk, at),
                actor.origin());
        return new OutwardAnswer(id, ending.form(), ending.say(), ending.rule());
    }

    private static CallKind kind(CallStory story, @Nullable String asked) {
        var word = asked == null ? story.kind().orElse(null) : asked;
        if (word == null) {
            throw new BadInput("field-missing", "kind");
        }
        return CallKind.of(word).orElseThrow(() -> new BadInput("value-invalid", "kind"));
    }

    private static Ending ending(RoutingPlans.Valid valid, CallKind kind) {
        return valid.plan().routes().stream()
                .filter(route -> route.kind().equals(kind.word()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no route for " + kind))
                .ending();
    }
}
