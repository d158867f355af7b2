package dev.frontdesk.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * One cell as it is read; nothing in it is carried out.
 *
 * @param text a number of a workbook in plain digits; of a formula what was last computed
 */
public record Cell(String text, Kind kind) {

    /** What stands behind the text. */
    public enum Kind {
        TEXT,
        /** Workbooks keep numbers to 15 digits. */
        NUMBER,
        /** Something computes this cell: it says one thing today and another tomorrow. */
        FORMULA,
        /** One of several cells that were made into one: to which line it belongs is a guess. */
        MERGED
    }

    private static final MathContext DIGITS_OF_A_WORKBOOK = new MathContext(15);

    static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }

    /** @param raw as the workbook keeps it, for example {@code 12.300000000000001} or {@code 7.5E11} */
    static Cell number(String raw) {
        return new Cell(rounded(raw).map(BigDecimal::toPlainString).orElse(raw), Kind.NUMBER);
    }

    private static Optional<BigDecimal> rounded(String raw) {
        try {
            var value = new BigDecimal(raw).round(DIGITS_OF_A_WORKBOOK);
            return Optional.of(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
