package dev.frontdesk.directory.site;

import dev.frontdesk.kernel.Names;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

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

    /** S16. Who is told what is wrong with the duty rosters. @param staffId null: nobody */
    record NameDutySupervisor(
            @TargetAggregateIdentifier SiteId siteId,
            @Nullable String staffId,
            Instant at) implements SiteCommand {}
}
