package dev.frontdesk.visitor.invitationpost;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.invitation.InvitationCommand.RecordMails;
import dev.frontdesk.visitor.invitation.InvitationId;
import dev.frontdesk.visitor.invitationpost.MailsDue.Due;
import dev.frontdesk.visitor.invitationstory.InvitationStory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks each second which invited visitors are to be written to. That the mail server took a mail is an event, so nobody is
 * written to twice about the same; should the process die between the two, the second copy has the first one's id.
 */
@Component
class PostRound {

    private static final Logger log = LoggerFactory.getLogger(PostRound.class);
    private static final int ROWS = 20;

    private final MailsDue due;
    private final InvitationPost post;
    private final History history;
    private final Desk desk;
    private final Clock clock;

    PostRound(MailsDue due, InvitationPost post, History history, Desk desk, Clock clock) {
        this.due = due;
        this.post = post;
        this.history = history;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1000)
    void go() {
        List<Due> rows = List.of();
        do {
            if (post.open()) {
                rows = due.claim(clock.instant(), ROWS);
                rows.stream()
                        .collect(Collectors.groupingBy(Due::invitationId, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .forEach(this::write);
            }
        } while (rows.size() == ROWS);
    }

    /** One invitation that makes trouble must not hold up the others; its rows come again. */
    private void write(List<Due> together) {
        var id = together.getFirst().invitationId();
        try {
            write(
                    id,
                    together.getFirst().site(),
                    together.stream().map(Due::guest).toList());
        } catch (RuntimeException trouble) {
            log.warn("{} cannot be sent yet: {}", id, trouble.getClass().getSimpleName());
        }
    }

    private void write(String id, String site, List<Integer> guests) {
        var story = InvitationStory.of(history.of(id)).orElseThrow();
        var owed = guests.stream().filter(story::owes).toList();
        var addresses = post.addresses(story, owed, site);
        var taken = new ArrayList<Integer>();
        var failed = new TreeMap<String, List<Integer>>();
        for (var guest : owed) {
            post.write(story, guest, addresses.get(guest), site)
                    .ifPresentOrElse(
                            reason -> failed.computeIfAbsent(reason, _ -> new ArrayList<>())
                                    .add(guest),
                            () -> taken.add(guest));
        }
        var origin = Origin.system("invitation-post", site, story.saidBy());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var invitation = new InvitationId(id);
        if (!taken.isEmpty()) {
            desk.send(new RecordMails(invitation, story.sequence(), taken, null, at), origin);
        }
        failed.forEach(
                (reason, whom) -> desk.send(new RecordMails(invitation, story.sequence(), whom, reason, at), origin));
    }
}
