package dev.frontdesk.visitor.visitplan;

import dev.frontdesk.visitor.visitplan.VisitPlanEvent.VisitPlanPublished;

/** What the next decision about a visit plan depends on. */
sealed interface VisitPlanState {

    record Unpublished() implements VisitPlanState {}

    record Published(VisitPlanPublished latest) implements VisitPlanState {}

    default VisitPlanState after(VisitPlanEvent event) {
        return switch (event) {
            case VisitPlanPublished published -> new Published(published);
        };
    }
}
