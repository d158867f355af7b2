package dev.frontdesk.mailroom.statementfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures as they are written in China. What is not exact is refused, never rounded; only weights go up to the gram. */
final class Figures {

    private static final Pattern AMOUNT = Pattern.compile("(?:[¥￥]|CNY|RMB)?(-?\\d+(?:\\.\\d+)?)(万)?(?:元|圆)?");
    private static final Pattern GROUPS = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern WEIGHT = Pattern.compile("(\\d+(?:\\.\\d+)?)(kg|公斤|千克|g|克)?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    /** Day 0 of a workbook; it believes in a 29 February 1900, so this holds from March 1900 on. */
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private Figures() {}

    /** A cell that is none; its code says how. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;

        Wrong(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** {@code 1,234.50}, {@code ￥12.5}, {@code 12.50元}, {@code １２．５} or {@code 1.2万}, exactly. */
    static long cents(String written) throws Wrong {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        var digits = plain.replaceAll("^[¥￥]|[元圆]$", "");
        var amount = AMOUNT.matcher(GROUPS.matcher(digits).matches() ? digits.replace(",", "") : plain);
        if (!amount.matches()) {
            throw new Wrong(plain.isEmpty() ? "amount-missing" : "amount-malformed");
        }
        var yuan = new BigDecimal(amount.group(1)).movePointRight(amount.group(2) == null ? 0 : 4);
        if (yuan.signum() < 0) {
            throw new Wrong("amount-negative");
        }
        try {
            return yuan.movePointRight(2).longValueExact();
        } catch (ArithmeticException inexact) {
            throw new Wrong("amount-inexact");
        }
    }

    /** Up to the next whole gram; 0 for an empty cell. */
    static long grams(String written, String unit) throws Wrong {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return 0;
        }
        var weight = WEIGHT.matcher(plain);
        if (!weight.matches()) {
            throw new Wrong("weight-malformed");
        }
        var inGrams =
                weight.group(2) == null ? unit.equals("g") : weight.group(2).matches("g|克");
        var grams = new BigDecimal(weight.group(1)).movePointRight(inGrams ? 0 : 3);
        if (grams.compareTo(BigDecimal.valueOf(10_000_000)) > 0) {
            throw new Wrong("weight-malformed");
        }
        return grams.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** {@code 2026-10-05}, {@code 2026/10/5 12:30}, {@code 20261005}, {@code 2026年10月5日} or a workbook's day number. */
    static LocalDate day(String written) throws Wrong {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        try {
            var serial = SERIAL.matcher(plain);
            var day = serial.matches()
                    ? FIRST.plusDays(new BigDecimal(plain).longValue())
                    : calendar(DAY.matcher(plain), COMPACT.matcher(plain));
            if (day.getYear() < 2000 || day.getYear() > 2100) {
                throw new Wrong("day-malformed");
            }
            return day;
        } catch (DateTimeException noSuchDay) {
            throw new Wrong("day-malformed");
        }
    }

    private static LocalDate calendar(Matcher separated, Matcher compact) throws Wrong {
        var found = separated.matches() ? separated : compact;
        if (!found.matches()) {
            throw new Wrong("day-malformed");
        }
        return LocalDate.of(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }
}
