package dev.frontdesk.mailroom.matching;

import dev.frontdesk.mailroom.tariff.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a courier asks for, one line of a statement. Whom it went to is not taken over.
 *
 * @param number in the file, from 1, so that everybody finds it again
 * @param waybill in capitals without spaces
 * @param region ISO 3166; empty when the statement does not say
 * @param city empty when the statement does not say
 * @param grams 0 when the statement does not say
 * @param cents never below 0
 */
public record StatementLine(
        int number, String waybill, @Nullable LocalDate day, String region, String city, long grams, long cents) {

    Place place() {
        return new Place(region, city);
    }
}
