package dev.frontdesk.mailroom.matching;

import dev.frontdesk.mailroom.tariff.Tariff;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The tariffs of an account, by the day from which each is valid. */
public record TariffBook(NavigableMap<LocalDate, Tariff> byDay) {

    public TariffBook {
        byDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byDay));
    }

    /** One for all times: a hypothesis. */
    public static TariffBook always(Tariff tariff) {
        return new TariffBook(new TreeMap<>(Map.of(LocalDate.MIN, tariff)));
    }

    /** Valid from its day on, that day included, until the next one's. */
    public Optional<Tariff> on(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(Map.Entry::getValue);
    }
}
