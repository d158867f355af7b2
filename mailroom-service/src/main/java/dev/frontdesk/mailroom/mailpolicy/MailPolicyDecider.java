package dev.frontdesk.mailroom.mailpolicy;

import dev.frontdesk.mailroom.mailpolicy.MailPolicyCommand.PublishPolicy;
import dev.frontdesk.mailroom.mailpolicy.MailPolicyEvent.MailPolicyPublished;
import dev.frontdesk.mailroom.mailpolicy.MailPolicyState.Published;
import java.util.List;

/** An unchanged policy is no event. */
final class MailPolicyDecider {

    private MailPolicyDecider() {}

    static List<MailPolicyEvent> decide(MailPolicyState state, MailPolicyCommand command) {
        return switch (command) {
            case PublishPolicy publish ->
                state instanceof Published(var terms) && terms.equals(publish.terms())
                        ? List.of()
                        : List.of(new MailPolicyPublished(publish.policyId(), publish.terms(), publish.at()));
        };
    }
}
