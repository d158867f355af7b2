package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.routing.Rehearsal;
import dev.frontdesk.call.routing.Rehearsal.Outcome;
import dev.frontdesk.call.routing.Rehearsal.Tried;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S6 to S31. What a changed plan would have made of past calls. Sends nothing and records nothing. */
@RestController
@RequestMapping("/api/v1/routing-plans")
@Tag(name = "routing", description = "Routing of calls · 来电转接")
class RehearsalController {

    private static final int AT_MOST = 2000;
    private static final Duration LONGEST = Duration.ofDays(31);

    private final Rehearser rehearser;

    RehearsalController(Rehearser rehearser) {
        this.rehearser = rehearser;
    }

    record RehearsalBody(
            @Schema(description = "First moment · 开始时间", example = "2026-11-01T00:00:00Z") @NotNull
            Instant from,

            @Schema(
                    description = "First moment after, at most 31 days later · 结束时间，最多31天",
                    example = "2026-11-23T00:00:00Z")
            @NotNull
            Instant until,

            @Schema(description = "The changed plan · 修改后的方案") @NotNull @Valid
            RoutingPlanBody plan) {}

    /**
     * What the calls of the period would have met.
     *
     * @param calls how many: answered ones whose kind is known, the earliest 2000 at most
     * @param allBusyBefore S9, S13, S18, S22. Calls in which everybody was busy by the plan that held then
     * @param allBusyAfter the same by the changed plan
     * @param differing calls that would have gone another way
     */
    record RehearsalView(
            Instant from,
            Instant until,
            int calls,
            List<String> allBusyBefore,
            List<String> allBusyAfter,
            List<Differing> differing) {

        static RehearsalView of(RehearsalBody body, Rehearsal rehearsal) {
            return new RehearsalView(
                    body.from(),
                    body.until(),
                    rehearsal.tried().size(),
                    rehearsal.allBusyBefore(),
                    rehearsal.allBusyAfter(),
                    rehearsal.tried().stream()
                            .filter(Tried::differs)
                            .map(one -> new Differing(one.callId(), one.at(), one.before(), one.after()))
                            .toList());
        }
    }

    record Differing(String callId, Instant at, Outcome before, Outcome after) {}

    @PostMapping("/rehearsals")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "Rehearse a plan · 预演方案",
            description = "Runs past calls and line states through a changed plan: how often everybody would have been"
                    + " busy. No command is sent; the same question has the same answer."
                    + " · 用过去的来电和线路状态预演修改后的方案，看有多少次会全部占线；不产生任何操作，同样的问题答案相同。")
    RehearsalView rehearse(@Valid @RequestBody RehearsalBody body, Actor actor) {
        if (!body.from().isBefore(body.until())) {
            throw new BadInput("period-empty", "until");
        }
        if (body.from().plus(LONGEST).isBefore(body.until())) {
            throw new BadInput("period-too-long", "until");
        }
        var rehearsal = rehearser.rehearse(
                actor.site(), body.from(), body.until(), body.plan().plan(), AT_MOST);
        return RehearsalView.of(body, rehearsal);
    }
}
