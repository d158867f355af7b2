package dev.frontdesk.visitor.reception;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.reception.ReceptionPlanCommand.PublishReceptionPlan;
import dev.frontdesk.visitor.reception.ReceptionPlanEvent.ReceptionPlanPublished;
import dev.frontdesk.visitor.reception.ReceptionPlanState.Published;
import java.util.List;

/** Every rule of a reception plan. Same state, same command, same answer: no clock, no chance, no framework. */
final class ReceptionPlanDecider {

    private ReceptionPlanDecider() {}

    static List<ReceptionPlanEvent> decide(ReceptionPlanState state, PublishReceptionPlan command) {
        if (!command.rules().unambiguous()) {
            throw new Rejection("reception-ambiguous", "a room or a badge stands in the plan twice");
        }
        if (state instanceof Published(var latest) && latest.equals(command.rules())) {
            return List.of();
        }
        return List.of(new ReceptionPlanPublished(command.planId().value(), command.rules(), command.at()));
    }
}
