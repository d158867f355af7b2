package dev.frontdesk.mailroom.console.accounts;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.mailroom.account.CourierAccountEvent.TariffIssued;
import dev.frontdesk.mailroom.accounts.AccountStory;
import dev.frontdesk.mailroom.statementfile.StatementMapping;
import dev.frontdesk.mailroom.tariff.Tariff;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account with every tariff that was ever issued for it. */
record AccountView(
        @Schema(example = "account-sf") String id,
        @Schema(example = "sf") String carrier,
        @Schema(example = "7550123456") String number,
        @Schema(example = "顺丰月结") String zh,
        @Schema(example = "SF monthly") String en,
        List<TariffView> tariffs,
        @Nullable StatementMapping mapping) {

    /** @param version counts from 1; for one day the newest counts */
    record TariffView(
            long version, LocalDate validFrom, Tariff tariff, Instant issuedAt, String issuedBy, String eventId) {}

    static AccountView of(AccountStory story) {
        var described = story.described();
        var tariffs = story.events().stream()
                .filter(recorded -> recorded.event() instanceof TariffIssued)
                .map(AccountView::tariff)
                .toList();
        return new AccountView(
                described.accountId(),
                described.carrier(),
                described.number(),
                described.zh(),
                described.en(),
                tariffs,
                story.mapping().orElse(null));
    }

    private static TariffView tariff(Recorded recorded) {
        var issued = (TariffIssued) recorded.event();
        return new TariffView(
                issued.tariffVersion(),
                issued.validFrom(),
                issued.tariff(),
                issued.occurredAt(),
                recorded.origin().actor(),
                recorded.eventId());
    }
}
