package dev.frontdesk.mailroom.statementfile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which heading of a courier's statement stands over what. Other columns, names and numbers of addressees above all, are
 * not read. Stored within events: rename nothing, remove nothing.
 *
 * @param region province, or province and city in one; null when there is no such column
 * @param weightUnit {@code kg} or {@code g}; a unit in the cell itself goes first
 * @param amounts in yuan; added up
 */
public record StatementMapping(
        String waybill,
        String date,
        @Nullable String region,
        @Nullable String city,
        @Nullable String weight,
        String weightUnit,
        List<String> amounts) {

    public StatementMapping {
        amounts = List.copyOf(amounts);
    }

    /** Every heading that has to be there. */
    Set<String> headings() {
        return Stream.concat(Stream.of(waybill, date, region, city, weight), amounts.stream())
                .filter(heading -> heading != null)
                .map(Headings::plain)
                .collect(Collectors.toSet());
    }
}
