package dev.frontdesk.mailroom.tariff;

import dev.frontdesk.mailroom.tariff.Quote.Line;
import dev.frontdesk.mailroom.tariff.Tariff.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * S131. The price of an item, explained. A weight is billed by each step that is begun. A rate is rounded to whole cents
 * once, on its own line, half a cent upwards; nothing else is rounded.
 */
public final class Pricing {

    private static final long WHOLE = 10_000;

    private Pricing() {}

    /** @return empty when the tariff has no zone for the place */
    public static Optional<Quote> of(Tariff tariff, Parcel parcel) {
        return tariff.zoneOf(parcel.place()).map(zone -> quote(tariff, zone, parcel));
    }

    private static Quote quote(Tariff tariff, Zone zone, Parcel parcel) {
        var extra = tariff.surcharges();
        var lines = new ArrayList<Line>();
        lines.add(new Line("first-weight", 1, zone.firstCents(), zone.firstCents()));
        var steps = zone.furtherSteps(parcel.grams());
        add(lines, "further-weight", steps, zone.furtherCents(), Math.multiplyExact(steps, zone.furtherCents()));
        var freight = total(lines);
        add(lines, "fuel", extra.fuelBasisPoints(), freight, share(freight, extra.fuelBasisPoints()));
        if (parcel.place().closeness(extra.remotePlaces()) > 0) {
            add(lines, "remote", 1, extra.remoteCents(), extra.remoteCents());
        }
        if (parcel.declaredCents() > 0) {
            var premium = share(parcel.declaredCents(), extra.insuranceBasisPoints());
            add(
                    lines,
                    "insurance",
                    extra.insuranceBasisPoints(),
                    parcel.declaredCents(),
                    Math.max(premium, extra.insuranceMinimumCents()));
        }
        if (parcel.packed()) {
            add(lines, "packing", 1, extra.packingCents(), extra.packingCents());
        }
        var lacking = tariff.minimumCents() - total(lines);
        if (lacking > 0) {
            add(lines, "minimum", 1, tariff.minimumCents(), lacking);
        }
        return new Quote(zone.code(), lines, total(lines));
    }

    private static void add(List<Line> lines, String kind, long quantity, long unitCents, long cents) {
        if (cents > 0) {
            lines.add(new Line(kind, quantity, unitCents, cents));
        }
    }

    /** Half a cent upwards. */
    private static long share(long cents, long basisPoints) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(cents, basisPoints), WHOLE / 2), WHOLE);
    }

    private static long total(List<Line> lines) {
        return lines.stream().mapToLong(Line::cents).reduce(0, Math::addExact);
    }
}
