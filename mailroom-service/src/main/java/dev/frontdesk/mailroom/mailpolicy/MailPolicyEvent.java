package dev.frontdesk.mailroom.mailpolicy;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** What a site has decided for its mail. Stored for ever: rename nothing, remove nothing. */
public sealed interface MailPolicyEvent extends DomainEvent {

    String policyId();

    @Revision("1")
    record MailPolicyPublished(String policyId, PolicyTerms terms, Instant occurredAt) implements MailPolicyEvent {}
}
