package dev.frontdesk.mailroom.console.incoming;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.mailroom.incoming.IncomingItemId;
import dev.frontdesk.mailroom.story.IncomingStory;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Items this account may see: the desk those of its site, a member of staff the own ones. All others are not there, so
 * that nobody learns that they exist.
 */
@Component
class VisibleIncoming {

    private final History history;

    VisibleIncoming(History history) {
        this.history = history;
    }

    /** @throws Missing also where this account may not know of it */
    IncomingStory latest(String id, Actor actor) {
        return asOf(id, actor, Moment.LATEST);
    }

    /** @throws Missing also where it had not been received at that moment */
    IncomingStory asOf(String id, Actor actor, Moment moment) {
        if (!IncomingItemId.isOne(id)) {
            throw new Missing();
        }
        var mine = mine(actor);
        return IncomingStory.of(history.of(id, moment))
                .filter(story -> story.site().equals(actor.site()))
                .filter(story -> mine == null || mine.equals(story.recipientId()))
                .orElseThrow(Missing::new);
    }

    /** Whose items alone this account may see; null: the site's. */
    static @Nullable String mine(Actor actor) {
        var isOffice = actor.has(Roles.RECEPTIONIST)
                || actor.has(Roles.MAIL_CLERK)
                || actor.has(Roles.SUPERVISOR)
                || actor.has(Roles.MANAGER);
        return isOffice ? null : actor.staff();
    }
}
