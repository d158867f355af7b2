package dev.frontdesk.mailroom.matching;

import dev.frontdesk.mailroom.tariff.Place;
import java.time.LocalDate;

/**
 * An item of the dispatch register as far as paying for it goes.
 *
 * @param waybill empty when none is registered
 * @param grams 0 when nobody weighed it
 * @param isPrivate belongs to somebody, not to the company
 * @param isDue whether it has to be in this statement; others are only known, for example last month's
 */
public record SentItem(
        String itemId,
        String waybill,
        LocalDate sentOn,
        Place place,
        long grams,
        long declaredCents,
        boolean packed,
        boolean isPrivate,
        boolean isDue) {}
