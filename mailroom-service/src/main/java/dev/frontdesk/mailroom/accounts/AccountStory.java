package dev.frontdesk.mailroom.accounts;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.mailroom.account.CourierAccountEvent;
import dev.frontdesk.mailroom.account.CourierAccountEvent.AccountDescribed;
import dev.frontdesk.mailroom.account.CourierAccountEvent.StatementMapped;
import dev.frontdesk.mailroom.account.CourierAccountEvent.TariffIssued;
import dev.frontdesk.mailroom.matching.TariffBook;
import dev.frontdesk.mailroom.statementfile.StatementMapping;
import dev.frontdesk.mailroom.tariff.Tariff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An account as of a moment: only the events that count there. Never empty. */
public record AccountStory(List<Recorded> events) {

    public AccountStory {
        events = List.copyOf(events);
    }

    /** @return empty when it had not been opened by then */
    public static Optional<AccountStory> of(List<Recorded> events) {
        return events.isEmpty() ? Optional.empty() : Optional.of(new AccountStory(events));
    }

    public AccountDescribed described() {
        return all(AccountDescribed.class).reduce((_, later) -> later).orElseThrow();
    }

    /** Every version that was issued, also those that a later one of the same day replaced. */
    public List<TariffIssued> tariffs() {
        return all(TariffIssued.class).toList();
    }

    public TariffBook book() {
        var byDay = new TreeMap<LocalDate, Tariff>();
        tariffs().forEach(issued -> byDay.put(issued.validFrom(), issued.tariff()));
        return new TariffBook(byDay);
    }

    public Optional<StatementMapping> mapping() {
        return all(StatementMapped.class).reduce((_, later) -> later).map(StatementMapped::mapping);
    }

    public long version() {
        return events.getLast().sequence();
    }

    private <T extends CourierAccountEvent> Stream<T> all(Class<T> type) {
        return events.stream().map(Recorded::event).filter(type::isInstance).map(type::cast);
    }
}
