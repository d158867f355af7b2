package dev.frontdesk.call.console.routing;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.routingplan.RoutingPlanCommand.PublishRoutingPlan;
import dev.frontdesk.call.routingplan.RoutingPlanId;
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
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S6 to S31. By which plan the calls of a site go. */
@RestController
@RequestMapping("/api/v1/routing-plans")
@Tag(name = "routing", description = "Routing of calls · 来电转接")
class RoutingPlanController {

    private final Desk desk;
    private final History history;
    private final RoutingPlans plans;
    private final Clock clock;

    RoutingPlanController(Desk desk, History history, RoutingPlans plans, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.plans = plans;
        this.clock = clock;
    }

    @PutMapping("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @Operation(
            summary = "Publish a routing plan · 发布转接方案",
            description = "Valid at once for the whole site; the same plan again changes nothing. A plan with a circle"
                    + " or a hole is refused. · 立即对本站点生效；内容相同则不变；有循环或缺漏的方案不予发布。")
    ResponseEntity<Answers.Answer> publish(
            @PathVariable String id,
            @Valid @RequestBody RoutingPlanBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        if (!RoutingPlanId.isOne(id)) {
            throw new BadInput("id-malformed", "id");
        }
        var at = Times.happened(null, clock);
        var command = new PublishRoutingPlan(new RoutingPlanId(id), actor.site(), body.plan(), at);
        var isFirst = history.of(id).isEmpty();
        var done = ifMatch == null
                ? desk.send(command, actor.origin())
                : desk.send(command, actor.origin(), Versions.expected(ifMatch));
        return isFirst ? Answers.created(id, done) : Answers.done(id, done);
    }

    @GetMapping("/valid")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "The valid routing plan · 现行转接方案",
            description = "The one published last, at any moment. · 任一时刻最后发布的方案。")
    ResponseEntity<RoutingPlanView> valid(Moment moment, Actor actor) {
        var view = plans.at(actor.site(), moment).map(RoutingPlanView::of).orElseThrow(Missing::new);
        return Answers.at(view.version(), view);
    }
}
