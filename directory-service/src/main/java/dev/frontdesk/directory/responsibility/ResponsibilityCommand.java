package dev.frontdesk.directory.responsibility;

import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a responsibility. */
public sealed interface ResponsibilityCommand {

    ResponsibilityId responsibilityId();

    Instant at();

    /**
     * @param kind which kind of caller or visitor, for example {@code solicitation}, {@code complaint}
     * @param subject subject of business, for example website
     * @param extensions in the order in which they are tried
     * @param post who answers for it
     * @param rule the rule that says so, for example {@code S26}
     */
    record AssignSubject(
            @TargetAggregateIdentifier ResponsibilityId responsibilityId,
            String siteId,
            String kind,
            Names subject,
            List<String> extensions,
            Names post,
            String rule,
            Instant at)
            implements ResponsibilityCommand {}
}
