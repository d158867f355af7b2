package dev.frontdesk.call.console.routing;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.routing.Router;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S7 to S31. Says where a call goes, why, and what to say. Sends nothing and records nothing. */
@RestController
@RequestMapping("/api/v1/calls")
@Tag(name = "routing", description = "Routing of calls · 来电转接")
class RouteController {

    private final History history;
    private final RoutingPlans plans;
    private final Situations situations;
    private final Clock clock;

    RouteController(History history, RoutingPlans plans, Situations situations, Clock clock) {
        this.history = history;
        this.plans = plans;
        this.situations = situations;
        this.clock = clock;
    }

    @GetMapping("/{id}/route")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Where the call goes · 来电转给谁",
            description =
                    "Steps in order with line state and age, why each is there, what to ask and what to say; at the"
                            + " end what follows when nobody takes it. · 按顺位列出分机、线路状态及距今多久、理由、要问的话和要说的话，"
                            + "最后是都不能接时的答复。")
    RouteView route(@PathVariable String id, @Valid @ParameterObject RouteQuestion question, Actor actor) {
        var call = call(id, actor.site());
        var now = clock.instant();
        var valid = plans.at(actor.site(), new Moment(now, now))
                .orElseThrow(() -> new Rejection("plan-missing", "This site has no routing plan yet"));
        var picture = situations.of(call, valid.plan(), question, now);
        return RouteView.of(id, valid, Router.advise(valid.plan(), picture.situation()), picture.copies(), now);
    }

    private CallStory call(String id, String site) {
        if (!CallId.isOne(id)) {
            throw new Missing();
        }
        return CallStory.of(history.of(id))
                .filter(story -> story.site().equals(site))
                .orElseThrow(Missing::new);
    }
}
