package dev.frontdesk.mailroom.mailpolicy;

import dev.frontdesk.axon.History;
import dev.frontdesk.mailroom.mailpolicy.MailPolicyEvent.MailPolicyPublished;
import org.springframework.stereotype.Component;

/** What a site has decided, right at once. */
@Component
public class Policies {

    private final History history;

    Policies(History history) {
        this.history = history;
    }

    /** The id of a site's policy. */
    public static String id(String site) {
        return "mail-policy-" + site;
    }

    public PolicyTerms of(String site) {
        var events = history.of(id(site));
        return events.isEmpty()
                ? PolicyTerms.USUAL
                : ((MailPolicyPublished) events.getLast().event()).terms();
    }
}
