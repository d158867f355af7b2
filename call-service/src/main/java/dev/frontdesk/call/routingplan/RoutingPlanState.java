package dev.frontdesk.call.routingplan;

import dev.frontdesk.call.routingplan.RoutingPlanEvent.RoutingPlanPublished;

/** What the next decision about a routing plan depends on. */
sealed interface RoutingPlanState {

    record Unpublished() implements RoutingPlanState {}

    record Published(RoutingPlanPublished latest) implements RoutingPlanState {}

    default RoutingPlanState after(RoutingPlanEvent event) {
        return switch (event) {
            case RoutingPlanPublished published -> new Published(published);
        };
    }
}
