package dev.frontdesk.mailroom.mailpolicy;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a site's mail policy. */
public sealed interface MailPolicyCommand {

    /** Valid from now on; what was received before keeps its own limits. */
    record PublishPolicy(@TargetAggregateIdentifier String policyId, PolicyTerms terms, Instant at)
            implements MailPolicyCommand {}
}
