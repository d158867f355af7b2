package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.outward.Outcome;
import dev.frontdesk.visitor.visit.VisitState.Arrived;

/**
 * S43, S49. The one place where the inside becomes the outside: declined, absent and not reached are the same from here
 * on, and nothing behind it can tell them apart.
 */
public final class Outcomes {

    private Outcomes() {}

    public static Outcome of(Arrived visit) {
        return switch (visit.asking().decision()) {
            case Decision.Open _ when visit.reply() instanceof Reply.None -> new Outcome.Waiting();
            case Decision.Open _, Decision.Declined _, Decision.Unreachable _ -> new Outcome.NotReceived();
            case Decision.Accepted(var accepted)
            when accepted.answer().equals(HostDecider.WAIT) ->
                new Outcome.Wait(accepted.waitMinutes() == null ? 0 : accepted.waitMinutes());
            case Decision.Accepted _ -> new Outcome.Coming();
        };
    }
}
