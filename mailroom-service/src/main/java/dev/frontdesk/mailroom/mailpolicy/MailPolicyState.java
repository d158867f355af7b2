package dev.frontdesk.mailroom.mailpolicy;

import dev.frontdesk.mailroom.mailpolicy.MailPolicyEvent.MailPolicyPublished;

/** What a decision about a site's policy needs to know, and nothing else. */
sealed interface MailPolicyState {

    default MailPolicyState after(MailPolicyEvent event) {
        return switch (event) {
            case MailPolicyPublished published -> new Published(published.terms());
        };
    }

    record NotPublished() implements MailPolicyState {}

    record Published(PolicyTerms terms) implements MailPolicyState {}
}
