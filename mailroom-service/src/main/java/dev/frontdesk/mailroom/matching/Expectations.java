package dev.frontdesk.mailroom.matching;

import dev.frontdesk.mailroom.tariff.Parcel;
import dev.frontdesk.mailroom.tariff.Place;
import dev.frontdesk.mailroom.tariff.Pricing;
import dev.frontdesk.mailroom.tariff.Quote;
import org.jspecify.annotations.Nullable;

/** What an item should cost by the tariff of its day. The register's word goes first; the courier's fills its gaps. */
final class Expectations {

    private final TariffBook tariffs;

    Expectations(TariffBook tariffs) {
        this.tariffs = tariffs;
    }

    /** @return null when no tariff, weight or zone is known */
    @Nullable
    Long centsOf(SentItem item, StatementLine line) {
        var grams = item.grams() > 0 ? item.grams() : line.grams();
        return cents(item, item.place().closer(line.place()), grams);
    }

    @Nullable
    Long centsOf(SentItem item) {
        return cents(item, item.place(), item.grams());
    }

    /** Billed by another number of steps; a few grams within a step are no difference. */
    boolean isOtherWeight(SentItem item, StatementLine line) {
        if (item.grams() <= 0 || line.grams() <= 0) {
            return false;
        }
        return tariffs.on(item.sentOn())
                .flatMap(tariff -> tariff.zoneOf(item.place().closer(line.place())))
                .map(zone -> zone.furtherSteps(item.grams()) != zone.furtherSteps(line.grams()))
                .orElse(false);
    }

    private @Nullable Long cents(SentItem item, Place place, long grams) {
        if (grams <= 0) {
            return null;
        }
        var parcel = new Parcel(place, grams, item.declaredCents(), item.packed());
        return tariffs.on(item.sentOn())
                .flatMap(tariff -> Pricing.of(tariff, parcel))
                .map(Quote::totalCents)
                .orElse(null);
    }
}
