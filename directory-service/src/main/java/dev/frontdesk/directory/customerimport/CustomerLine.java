package dev.frontdesk.directory.customerimport;

import dev.frontdesk.privacy.PersonalDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of an export as it was written, without spaces around.
 *
 * @param cells of the columns that the table has; without a column for the owner, who follows whom stays as it is
 */
record CustomerLine(long number, Map<Column, String> cells) {

    static CustomerLine of(long number, List<Column> headings, List<String> fields) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int field = 0; field < headings.size(); field++) {
            var cell = field < fields.size() ? fields.get(field) : "";
            cells.put(headings.get(field), cell.strip().replaceAll("\\s+", " "));
        }
        return new CustomerLine(number, cells);
    }

    /** Empty also where the table has no such column. */
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    /** The register's own number in the form of an id here. */
    String customerId() {
        var number = cell(Column.CUSTOMER_ID).toLowerCase(Locale.ROOT);
        return number.startsWith("customer-") ? number : "customer-" + number;
    }

    boolean speaksOfOwners() {
        return cells.containsKey(Column.OWNER_ID);
    }

    @Nullable
    String ownerId() {
        return given(Column.OWNER_ID);
    }

    /** Midnight of that day at the site; null when the table says nothing. */
    @Nullable
    Instant lockedSince(ZoneId zone) {
        var day = given(Column.LOCKED_SINCE);
        return day == null ? null : LocalDate.parse(day).atStartOfDay(zone).toInstant();
    }

    PersonalDetails company() {
        return new PersonalDetails(null, null, cell(Column.COMPANY), null);
    }

    List<String> numbers() {
        return Arrays.stream(cell(Column.NUMBERS).split("[;；、,，]"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    /** One for each number; the contact without any, when there is none. */
    List<PersonalDetails> contacts() {
        var name = given(Column.CONTACT);
        var numbers = numbers();
        if (numbers.isEmpty()) {
            return name == null ? List.of() : List.of(new PersonalDetails(name, null, null, null));
        }
        return numbers.stream()
                .map(number -> new PersonalDetails(name, number, null, null))
                .toList();
    }

    private @Nullable String given(Column column) {
        var cell = cell(column);
        return cell.isEmpty() ? null : cell;
    }

    /** Masked on purpose: it names a customer. */
    @Override
    public String toString() {
        return "CustomerLine[" + number + "]";
    }
}
