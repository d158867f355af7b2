package dev.frontdesk.mailroom.tariff;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.tariff.Tariff.Zone;
import java.util.HashSet;
import java.util.Map;

/** What a tariff must be to give one price for each item: every place once, every step above nothing, no price below. */
public final class TariffCheck {

    private TariffCheck() {}

    /** @throws Rejection {@code tariff-…}, naming the first fault */
    public static void check(Tariff tariff) {
        if (tariff.zones().isEmpty()) {
            throw new Rejection("tariff-without-zone", "A tariff needs a zone");
        }
        var codes = new HashSet<String>();
        var places = new HashSet<String>();
        for (var zone : tariff.zones()) {
            if (!codes.add(zone.code())) {
                throw new Rejection(
                        "tariff-zone-twice",
                        "Zone %s stands in the tariff twice".formatted(zone.code()),
                        Map.of("zone", zone.code()));
            }
            steps(zone);
            zone.places().forEach(written -> {
                if (!places.add(written.equals("*") ? "*" : Place.of(written).toString())) {
                    throw new Rejection(
                            "tariff-place-twice",
                            "%s stands in two zones".formatted(written),
                            Map.of("place", written));
                }
            });
        }
        var extra = tariff.surcharges();
        if (tariff.minimumCents() < 0
                || extra.fuelBasisPoints() < 0
                || extra.remoteCents() < 0
                || extra.insuranceBasisPoints() < 0
                || extra.insuranceMinimumCents() < 0
                || extra.packingCents() < 0) {
            throw new Rejection("tariff-negative", "A tariff has no price below nothing");
        }
    }

    private static void steps(Zone zone) {
        if (zone.firstGrams() < 1 || zone.furtherGrams() < 1) {
            throw new Rejection(
                    "tariff-step-missing",
                    "Zone %s has a weight step of nothing".formatted(zone.code()),
                    Map.of("zone", zone.code()));
        }
        if (zone.firstCents() < 0 || zone.furtherCents() < 0) {
            throw new Rejection("tariff-negative", "A tariff has no price below nothing");
        }
    }
}
