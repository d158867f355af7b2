package dev.frontdesk.mailroom.alias;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an alias. */
public sealed interface RecipientAliasCommand {

    RecipientAliasId aliasId();

    Instant at();

    /** S70. @param written as it stands on mail @param staffId whose it is from now on */
    record NameAlias(
            @TargetAggregateIdentifier RecipientAliasId aliasId,
            String siteId,
            String written,
            String staffId,
            Instant at)
            implements RecipientAliasCommand {}

    /** It stands for nobody any more. */
    record WithdrawAlias(@TargetAggregateIdentifier RecipientAliasId aliasId, Instant at)
            implements RecipientAliasCommand {}
}
