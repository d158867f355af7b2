package dev.frontdesk.call.routingplan;

import dev.frontdesk.call.routing.PlanCheck;
import dev.frontdesk.call.routingplan.RoutingPlanCommand.PublishRoutingPlan;
import dev.frontdesk.call.routingplan.RoutingPlanEvent.RoutingPlanPublished;
import dev.frontdesk.call.routingplan.RoutingPlanState.Published;
import dev.frontdesk.call.routingplan.RoutingPlanState.Unpublished;
import dev.frontdesk.kernel.Rejection;
import java.util.List;
import java.util.Map;

/** Every rule of a routing plan. Same state, same command, same answer: no clock, no chance, no framework. */
final class RoutingPlanDecider {

    private RoutingPlanDecider() {}

    static List<RoutingPlanEvent> decide(RoutingPlanState state, PublishRoutingPlan command) {
        PlanCheck.check(command.plan());
        return switch (state) {
            case Unpublished _ -> List.of(published(command, 1));
            case Published(var latest) when !latest.siteId().equals(command.siteId()) -> throw idTaken(command);
            case Published(var latest) when latest.plan().equals(command.plan()) -> List.of();
            case Published(var latest) -> List.of(published(command, latest.planVersion() + 1));
        };
    }

    private static RoutingPlanPublished published(PublishRoutingPlan command, long version) {
        return new RoutingPlanPublished(
                command.planId().value(), command.siteId(), version, command.plan(), command.at());
    }

    private static Rejection idTaken(PublishRoutingPlan command) {
        var id = command.planId().value();
        return new Rejection("id-taken", id + " already stands for another site's plan", Map.of("id", id));
    }
}
