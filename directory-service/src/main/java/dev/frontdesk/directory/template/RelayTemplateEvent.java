package dev.frontdesk.directory.template;

import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface RelayTemplateEvent extends DomainEvent {

    String templateId();

    String siteId();

    String kind();

    /** S115, S121. From now on this is what messages of this kind say, with {@link Places} to fill in. */
    @Revision("1")
    record RelayTemplateSet(
            String templateId, String siteId, String kind, Names subject, Names mail, Names chat, Instant occurredAt)
            implements RelayTemplateEvent {}

    /** From now on they say what they say everywhere. */
    @Revision("1")
    record RelayTemplateRestored(String templateId, String siteId, String kind, Instant occurredAt)
            implements RelayTemplateEvent {}
}
