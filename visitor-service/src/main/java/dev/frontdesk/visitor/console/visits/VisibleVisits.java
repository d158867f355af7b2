package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.visitor.story.VisitStory;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitId;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import org.springframework.stereotype.Component;

/** Visits of one site. Those of another are not there, so that nobody learns that they exist; nor are other hosts'. */
@Component
class VisibleVisits {

    private final History history;

    VisibleVisits(History history) {
        this.history = history;
    }

    /** @throws Missing where this site has no such visit, or it is none of this host's */
    VisitStory known(String id, Actor actor) {
        return at(id, Moment.LATEST, actor);
    }

    /** @throws Missing also where nobody had arrived at that moment */
    VisitStory at(String id, Moment moment, Actor actor) {
        if (!VisitId.isOne(id)) {
            throw new Missing();
        }
        var whole = VisitStory.of(history.of(id))
                .filter(story -> story.site().equals(actor.site()) && mayKnow(story, actor))
                .orElseThrow(Missing::new);
        return moment.equals(Moment.LATEST)
                ? whole
                : VisitStory.of(history.of(id, moment)).orElseThrow(Missing::new);
    }

    /** The desk, the managers and the kiosk in the hall; of the hosts those whom it concerns. */
    private static boolean mayKnow(VisitStory story, Actor actor) {
        return isDesk(actor) || actor.has(Roles.KIOSK) || actor.staffId() != null && concerns(story, actor.staffId());
    }

    static boolean isDesk(Actor actor) {
        return actor.has(Roles.RECEPTIONIST)
                || actor.has(Roles.SUPERVISOR)
                || actor.has(Roles.MANAGER)
                || actor.has(Roles.INTEGRATION);
    }

    private static boolean concerns(VisitStory story, String staffId) {
        return staffId.equals(story.state().now().hostId())
                || story.state().asking().wasAsked(staffId)
                || story.all(MessageLeftForHost.class)
                        .anyMatch(left -> left.hostId().equals(staffId));
    }
}
