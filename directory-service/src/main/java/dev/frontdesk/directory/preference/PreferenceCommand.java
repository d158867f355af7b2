package dev.frontdesk.directory.preference;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of somebody's preferences. */
public sealed interface PreferenceCommand {

    PreferenceId preferenceId();

    Instant at();

    /**
     * S121. How somebody wants to be told where the open page does not do.
     *
     * @param ways in the order in which they are tried
     * @param quiet null: no quiet hours
     */
    record ChooseWays(
            @TargetAggregateIdentifier PreferenceId preferenceId,
            String siteId,
            String staffId,
            List<Way> ways,
            @Nullable QuietHours quiet,
            Instant at)
            implements PreferenceCommand {}
}
