package dev.frontdesk.directory.template;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of what a kind of message says. */
public sealed interface RelayTemplateCommand {

    RelayTemplateId templateId();

    Instant at();

    /** @param words without any place that is not known */
    record SetRelayTemplate(
            @TargetAggregateIdentifier RelayTemplateId templateId, String siteId, String kind, Words words, Instant at)
            implements RelayTemplateCommand {}

    /** Back to what every site says. */
    record RestoreRelayTemplate(@TargetAggregateIdentifier RelayTemplateId templateId, Instant at)
            implements RelayTemplateCommand {}
}
