package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.story.VisitStory;
import dev.frontdesk.visitor.visit.Presence.Here;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The same visitor is not registered twice: whoever is here by number or invitation is here already. */
@Component
class OneVisitAtATime {

    private final History history;
    private final VisitClaims claims;

    OneVisitAtATime(History history, VisitClaims claims) {
        this.history = history;
        this.claims = claims;
    }

    /** @throws Rejection {@code visitor-already-here}, naming the visit that goes on */
    void claim(String site, String claim, String visitId) {
        var before = claims.of(site, claim).orElse(null);
        if (before != null && !before.equals(visitId) && goesOn(before)) {
            throw alreadyHere(before);
        }
        if (!claims.take(site, claim, visitId, before)) {
            throw alreadyHere(claims.of(site, claim).orElse(visitId));
        }
    }

    private boolean goesOn(String visitId) {
        return VisitStory.of(history.of(visitId))
                .filter(story -> story.state().presence() instanceof Here)
                .isPresent();
    }

    private static Rejection alreadyHere(String visitId) {
        return new Rejection(
                "visitor-already-here", "This visitor is registered in " + visitId, Map.of("visitId", visitId));
    }
}
