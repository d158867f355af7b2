package dev.frontdesk.directory.site;

import dev.frontdesk.kernel.Names;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a site. */
public sealed interface SiteCommand {

    SiteId siteId();

    Instant at();

    /**
     * @param zone IANA name, for example {@code Asia/Shanghai}
     * @param relayWithinSeconds S114: time within which a message has to be read back
     * @param greeting S5, S107: the first sentence on the telephone
     */
    record ConfigureSite(
            @TargetAggregateIdentifier SiteId siteId,
            Names names,
            String zone,
            long relayWithinSeconds,
            Names greeting,
            Instant at)
            implements SiteCommand {}
}
