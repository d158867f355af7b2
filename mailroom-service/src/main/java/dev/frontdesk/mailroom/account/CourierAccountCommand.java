package dev.frontdesk.mailroom.account;

import dev.frontdesk.mailroom.statementfile.StatementMapping;
import dev.frontdesk.mailroom.tariff.Tariff;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a courier account. */
public sealed interface CourierAccountCommand {

    CourierAccountId accountId();

    Instant at();

    /**
     * Opens it or describes it anew.
     *
     * @param carrier as in the dispatch register, for example {@code sf}
     * @param number as the courier prints it (月结账号)
     */
    record DescribeAccount(
            @TargetAggregateIdentifier CourierAccountId accountId,
            String siteId,
            String carrier,
            String number,
            String zh,
            String en,
            Instant at)
            implements CourierAccountCommand {}

    /** Items sent on {@code validFrom} or later cost this, until the next tariff; for the same day the newest counts. */
    record IssueTariff(
            @TargetAggregateIdentifier CourierAccountId accountId,
            String siteId,
            LocalDate validFrom,
            Tariff tariff,
            Instant at)
            implements CourierAccountCommand {}

    /** From now on statements of this account are read like this. */
    record MapStatement(
            @TargetAggregateIdentifier CourierAccountId accountId, String siteId, StatementMapping mapping, Instant at)
            implements CourierAccountCommand {}
}
