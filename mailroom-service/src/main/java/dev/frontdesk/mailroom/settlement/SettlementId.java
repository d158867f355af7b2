package dev.frontdesk.mailroom.settlement;

import dev.frontdesk.mailroom.statement.CourierStatementId;
import java.util.regex.Pattern;

/** {@code settlement-…}; a statement has one settlement, which carries the rest of its id. */
public record SettlementId(String value) {

    private static final Pattern FORM = Pattern.compile("settlement-[0-9a-f]{40}");

    public SettlementId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a settlement is settlement-<40 hex digits>");
        }
    }

    public static SettlementId of(CourierStatementId statement) {
        return new SettlementId(statement.value().replaceFirst("^statement-", "settlement-"));
    }

    /** Whether the text has the form of such an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
