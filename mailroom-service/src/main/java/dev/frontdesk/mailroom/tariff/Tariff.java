package dev.frontdesk.mailroom.tariff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * S131. A courier's prices, as agreed for one account. Money is in cents, weight in grams, a rate in basis points (a
 * hundredth of a percent).
 *
 * @param minimumCents no item costs less, surcharges included
 */
public record Tariff(List<Zone> zones, Surcharges surcharges, long minimumCents) {

    public Tariff {
        zones = List.copyOf(zones);
    }

    /**
     * Where the same prices hold.
     *
     * @param code short, for example {@code 1}
     * @param places provinces ({@code 广东}), cities ({@code 广东/深圳}) or {@code *} for everywhere else
     * @param firstGrams weight that the first price covers, the limit itself included
     * @param furtherGrams each further step that is begun costs {@code furtherCents}
     */
    public record Zone(
            String code,
            String zh,
            String en,
            List<String> places,
            long firstGrams,
            long firstCents,
            long furtherGrams,
            long furtherCents) {

        public Zone {
            places = List.copyOf(places);
        }

        /** How many further steps a weight begins: exactly at the limit none. */
        public long furtherSteps(long grams) {
            return grams <= firstGrams ? 0 : Math.ceilDiv(grams - firstGrams, furtherGrams);
        }
    }

    /**
     * What comes on top.
     *
     * @param fuelBasisPoints of the freight, that is of first and further weight
     * @param remotePlaces as in a zone
     * @param insuranceBasisPoints of the declared value, {@code insuranceMinimumCents} at least
     * @param packingCents for an item that the courier packed
     */
    public record Surcharges(
            long fuelBasisPoints,
            List<String> remotePlaces,
            long remoteCents,
            long insuranceBasisPoints,
            long insuranceMinimumCents,
            long packingCents) {

        public static final Surcharges NONE = new Surcharges(0, List.of(), 0, 0, 0, 0);

        public Surcharges {
            remotePlaces = List.copyOf(remotePlaces);
        }
    }

    /** The zone that names the place most closely: its city before its province before everywhere. */
    public Optional<Zone> zoneOf(Place place) {
        return zones.stream()
                .filter(zone -> place.closeness(zone.places()) > 0)
                .max(Comparator.comparingInt(zone -> place.closeness(zone.places())));
    }
}
