package dev.frontdesk.mailroom.account;

import dev.frontdesk.mailroom.account.CourierAccountEvent.AccountDescribed;
import dev.frontdesk.mailroom.account.CourierAccountEvent.StatementMapped;
import dev.frontdesk.mailroom.account.CourierAccountEvent.TariffIssued;
import dev.frontdesk.mailroom.statementfile.StatementMapping;
import dev.frontdesk.mailroom.tariff.Tariff;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the next decision about a courier account depends on. */
sealed interface CourierAccountState {

    record Unopened() implements CourierAccountState {}

    /** @param tariffs the newest of each day */
    record Open(
            AccountDescribed described,
            Map<LocalDate, Tariff> tariffs,
            long tariffVersion,
            @Nullable StatementMapping mapping)
            implements CourierAccountState {

        public Open {
            tariffs = Map.copyOf(tariffs);
        }

        private Open with(TariffIssued issued) {
            var all = new TreeMap<>(tariffs);
            all.put(issued.validFrom(), issued.tariff());
            return new Open(described, all, issued.tariffVersion(), mapping);
        }
    }

    default CourierAccountState after(CourierAccountEvent event) {
        return switch (event) {
            case AccountDescribed described ->
                this instanceof Open open
                        ? new Open(described, open.tariffs(), open.tariffVersion(), open.mapping())
                        : new Open(described, Map.of(), 0, null);
            case TariffIssued issued -> opened().with(issued);
            case StatementMapped mapped ->
                new Open(opened().described(), opened().tariffs(), opened().tariffVersion(), mapped.mapping());
        };
    }

    private Open opened() {
        if (this instanceof Open open) {
            return open;
        }
        throw new IllegalStateException("The account was never opened");
    }
}
