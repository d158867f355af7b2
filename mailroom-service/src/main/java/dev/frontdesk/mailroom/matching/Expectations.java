package dev.frontdesk.mailroom.matching;

import dev.frontdesk.mailroom.tariff.Parcel;
import dev.frontdesk.mailroom.tariff.Place;
import dev.frontdesk.mailroom.tariff.Pricing;
import dev.frontdesk.mailroom.tariff.Quote;
import java.util.List;
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
        return cents(item, item.place().closer(line.place()), grams, item.declaredCents());
    }

    @Nullable
    Long centsOf(SentItem item) {
        return cents(item, item.place(), item.grams(), item.declaredCents());
    }

    /** Several items in one parcel: priced as one, by what all of them weigh. */
    @Nullable
    Long centsOfOne(List<SentItem> items, StatementLine line) {
        var first = items.getFirst();
        var weighed = items.stream().allMatch(item -> item.grams() > 0);
        var grams = weighed ? items.stream().mapToLong(SentItem::grams).sum() : line.grams();
        var declared = items.stream().mapToLong(SentItem::declaredCents).sum();
        return cents(first, first.place().closer(line.place()), grams, declared);
    }

    /**
     * One item in several parcels: each is priced by itself. What the item weighs is shared among them as the courier
     * weighed them; of a part of them each weighs what the courier says, at most the whole. The declared value counts
     * once.
     */
    @Nullable
    Long centsOfParcels(SentItem item, List<StatementLine> lines) {
        var billed = lines.stream().mapToLong(StatementLine::grams).sum();
        var all = lines.size() == item.waybills().size();
        var declared = item.declaredCents();
        long total = 0;
        for (var line : lines) {
            var grams = line.grams();
            if (grams > 0 && item.grams() > 0) {
                grams = all ? Math.ceilDiv(grams * item.grams(), billed) : Math.min(grams, item.grams());
            }
            var cents = cents(item, item.place().closer(line.place()), grams, declared);
            if (cents == null) {
                return null;
            }
            total = Math.addExact(total, cents);
            declared = 0;
        }
        return total;
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

    private @Nullable Long cents(SentItem item, Place place, long grams, long declaredCents) {
        if (grams <= 0) {
            return null;
        }
        var parcel = new Parcel(place, grams, declaredCents, item.packed());
        return tariffs.on(item.sentOn())
                .flatMap(tariff -> Pricing.of(tariff, parcel))
                .map(Quote::totalCents)
                .orElse(null);
    }
}
