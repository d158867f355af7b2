package dev.frontdesk.visitor.visitplan;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.plan.PlanCheck;
import dev.frontdesk.visitor.visitplan.VisitPlanCommand.PublishVisitPlan;
import dev.frontdesk.visitor.visitplan.VisitPlanEvent.VisitPlanPublished;
import dev.frontdesk.visitor.visitplan.VisitPlanState.Published;
import dev.frontdesk.visitor.visitplan.VisitPlanState.Unpublished;
import java.util.List;
import java.util.Map;

/** Every rule of a visit plan. Same state, same command, same answer: no clock, no chance, no framework. */
final class VisitPlanDecider {

    private VisitPlanDecider() {}

    static List<VisitPlanEvent> decide(VisitPlanState state, PublishVisitPlan command) {
        PlanCheck.check(command.plan());
        return switch (state) {
            case Unpublished _ -> List.of(published(command, 1));
            case Published(var latest) when !latest.siteId().equals(command.siteId()) -> throw idTaken(command);
            case Published(var latest) when latest.plan().equals(command.plan()) -> List.of();
            case Published(var latest) -> List.of(published(command, latest.planVersion() + 1));
        };
    }

    private static VisitPlanPublished published(PublishVisitPlan command, long version) {
        return new VisitPlanPublished(
                command.planId().value(), command.siteId(), version, command.plan(), command.at());
    }

    private static Rejection idTaken(PublishVisitPlan command) {
        var id = command.planId().value();
        return new Rejection("id-taken", id + " already stands for another site's plan", Map.of("id", id));
    }
}
