package dev.frontdesk.directory.wording;

import dev.frontdesk.kernel.Names;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a wording. */
public sealed interface OutwardWordingCommand {

    WordingId wordingId();

    Instant at();

    /** @param sentence with {@code {name}} where the person is named */
    record SetOutwardWording(@TargetAggregateIdentifier WordingId wordingId, String siteId, Names sentence, Instant at)
            implements OutwardWordingCommand {}
}
