package dev.frontdesk.mailroom.matching;

import dev.frontdesk.mailroom.tariff.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * An item of the dispatch register as far as paying for it goes.
 *
 * @param waybills none when none is registered; several when it went in several parcels
 * @param grams 0 when nobody weighed it
 * @param isOthers another account with the courier pays for it
 * @param isPrivate belongs to somebody, not to the company
 * @param isDue whether it has to be in this statement; others are only known, for example last month's
 */
public record SentItem(
        String itemId,
        List<String> waybills,
        LocalDate sentOn,
        Place place,
        long grams,
        long declaredCents,
        boolean packed,
        boolean isPrivate,
        boolean isOthers,
        boolean isDue) {

    public SentItem {
        waybills = List.copyOf(waybills);
    }

    /** Stands for all of them; empty when there is none. */
    String waybill() {
        return waybills.isEmpty() ? "" : waybills.getFirst();
    }
}
