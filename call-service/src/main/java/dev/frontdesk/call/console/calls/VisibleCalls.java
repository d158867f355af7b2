package dev.frontdesk.call.console.calls;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.call.call.CallId;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls of one site. Those of another are not there, so that nobody learns that they exist. */
@Component
public class VisibleCalls {

    private final History history;

    VisibleCalls(History history) {
        this.history = history;
    }

    /** Whether this site has such a call. */
    public boolean isOneOf(String id, String site) {
        return CallId.isOne(id)
                && CallStory.of(history.of(id))
                        .filter(story -> story.site().equals(site))
                        .isPresent();
    }

    /** @throws Missing where this site has no such call */
    CallId known(String id, Actor actor) {
        return story(id, actor).id();
    }

    /** Everything recorded so far. @throws Missing where this site has no such call */
    CallStory story(String id, Actor actor) {
        if (!CallId.isOne(id)) {
            throw new Missing();
        }
        return CallStory.of(history.of(id))
                .filter(story -> story.site().equals(actor.site()))
                .orElseThrow(Missing::new);
    }

    /** Whose card a command touches; a supervisor and the telephone system may act on every clerk's. */
    static @Nullable String clerk(Actor actor) {
        return actor.has(Roles.RECEPTIONIST) && !actor.has(Roles.SUPERVISOR) ? actor.account() : null;
    }

    /** @throws Missing also where it had not reached the desk at that moment */
    CallStory asOf(String id, String site, Moment moment) {
        if (!isOneOf(id, site)) {
            throw new Missing();
        }
        return CallStory.of(history.of(id, moment)).orElseThrow(Missing::new);
    }
}
