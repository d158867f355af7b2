package dev.frontdesk.mailroom.alias;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Whom an alias stands for. Stored for ever: rename nothing, remove nothing. */
public sealed interface RecipientAliasEvent extends DomainEvent {

    String aliasId();

    /** S70. Mail with {@code written} on it is {@code staffId}'s from now on. */
    @Revision("1")
    record AliasNamed(String aliasId, String siteId, String written, String staffId, String rule, Instant occurredAt)
            implements RecipientAliasEvent {}

    /** It stands for nobody any more. */
    @Revision("1")
    record AliasWithdrawn(String aliasId, Instant occurredAt) implements RecipientAliasEvent {}
}
