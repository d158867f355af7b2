package dev.frontdesk.visitor.console.invitations;

import dev.frontdesk.axon.History;
import dev.frontdesk.visitor.invitationstory.InvitationStory;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invitations this account may see: the desk those of its site, a host the own ones. All others are not there. */
@Component
class VisibleInvitations {

    private final History history;

    VisibleInvitations(History history) {
        this.history = history;
    }

    InvitationStory one(String id, Actor actor) {
        return InvitationStory.of(history.of(id))
                .filter(story -> story.site().equals(actor.site()))
                .filter(story -> isDesk(actor) || story.hostId().equals(actor.staffId()))
                .orElseThrow(Missing::new);
    }

    /** Whose invitations this account sees; null: everybody's. */
    static @Nullable String hostOf(Actor actor) {
        return isDesk(actor) ? null : actor.staff();
    }

    static boolean isDesk(Actor actor) {
        return actor.has(Roles.RECEPTIONIST) || actor.has(Roles.SUPERVISOR) || actor.has(Roles.MANAGER);
    }
}
