package dev.frontdesk.visitor.reception;

import dev.frontdesk.visitor.reception.ReceptionPlanEvent.ReceptionPlanPublished;

/** What the next decision about a reception plan depends on. */
sealed interface ReceptionPlanState {

    record Unpublished() implements ReceptionPlanState {}

    record Published(ReceptionRules latest) implements ReceptionPlanState {}

    default ReceptionPlanState after(ReceptionPlanEvent event) {
        return switch (event) {
            case ReceptionPlanPublished published -> new Published(published.rules());
        };
    }
}
