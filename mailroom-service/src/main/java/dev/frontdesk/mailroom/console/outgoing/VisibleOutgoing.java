package dev.frontdesk.mailroom.console.outgoing;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.mailroom.outgoing.OutgoingItemId;
import dev.frontdesk.mailroom.story.OutgoingStory;
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
class VisibleOutgoing {

    private final History history;

    VisibleOutgoing(History history) {
        this.history = history;
    }

    /** @throws Missing also where this account may not know of it */
    OutgoingStory latest(String id, Actor actor) {
        return asOf(id, actor, Moment.LATEST);
    }

    /** @throws Missing also where it was not registered at that moment */
    OutgoingStory asOf(String id, Actor actor, Moment moment) {
        if (!OutgoingItemId.isOne(id)) {
            throw new Missing();
        }
        return OutgoingStory.of(history.of(id, moment))
                .filter(story -> story.site().equals(actor.site()))
                .filter(story ->
                        mine(actor) == null || story.registered().senderId().equals(mine(actor)))
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
