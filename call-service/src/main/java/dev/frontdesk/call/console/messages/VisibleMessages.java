package dev.frontdesk.call.console.messages;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.call.message.PhoneMessageId;
import dev.frontdesk.call.story.MessageStory;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Messages this account may see: the desk those of its site, a member of staff those left for or handed on to them. All
 * others are not there, so that nobody learns that they exist.
 */
@Component
class VisibleMessages {

    private final History history;
    private final Clock clock;

    VisibleMessages(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** @throws Missing also where this account may not know of it */
    MessageStory latest(String id, Actor actor) {
        return asOf(id, actor, Moment.LATEST);
    }

    /** @throws Missing also where it had not been taken at that moment */
    MessageStory asOf(String id, Actor actor, Moment moment) {
        if (!PhoneMessageId.isOne(id)) {
            throw new Missing();
        }
        var now = clock.instant();
        var whole = MessageStory.of(history.of(id), now)
                .filter(story -> visible(story, actor))
                .orElseThrow(Missing::new);
        return moment.equals(Moment.LATEST)
                ? whole
                : MessageStory.of(history.of(id, moment), earlier(moment.asOf(), now))
                        .orElseThrow(Missing::new);
    }

    private static boolean visible(MessageStory story, Actor actor) {
        if (!story.site().equals(actor.site())) {
            return false;
        }
        if (actor.has(Roles.RECEPTIONIST) || actor.has(Roles.SUPERVISOR) || actor.has(Roles.MANAGER)) {
            return true;
        }
        var staffId = actor.staffId();
        return staffId != null && actor.has(Roles.HOST) && story.concerns(staffId);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
