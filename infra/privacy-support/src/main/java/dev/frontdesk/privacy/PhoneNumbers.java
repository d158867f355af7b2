package dev.frontdesk.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** One spelling for all the ways of writing one telephone number. */
public final class PhoneNumbers {

    private static final String REGION = "CN";
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private static final Pattern EXTENSION = Pattern.compile(
            "(.+?)[\\s,，;；(（]*"
                    + "(?:[转轉]?\\s*(?:分机|分機|内线|內線)号?|[转轉]|ext(?:ension|n)?\\.?|[x#])"
                    + "\\s*[:：=.]?\\s*(\\p{Nd}{1,6})[)）]?",
            Pattern.CASE_INSENSITIVE);
    /** The other habit: 021-61234567-8008. Only tried when the whole is no number. */
    private static final Pattern DASHED_EXTENSION = Pattern.compile("(.+)[-－—]\\s*(\\p{Nd}{2,6})");

    /** Anything else means that it is a sentence with digits in it, not a number. */
    private static final Pattern WRITTEN_AS_A_NUMBER = Pattern.compile("[(（]?[+＋]?[\\p{Nd}\\s()（）.·/\\-－–—]+");
    /** Extensions and short codes such as 110, 8171, 95588, 116114. */
    private static final Pattern SHORT = Pattern.compile("\\d{3,6}");
    /** A number of the same town, said without its area code: it can be called back, so it counts. */
    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}");

    private PhoneNumbers() {}

    /**
     * E.164 with China as home country; short and local numbers as their digits; an extension behind {@code ;ext=}.
     *
     * @return empty when it is no telephone number
     */
    public static Optional<String> normalise(String typed) {
        var number = typed.strip();
        var extension = EXTENSION.matcher(number);
        if (extension.matches()) {
            return joined(extension.group(1), extension.group(2));
        }
        var whole = plain(number);
        if (whole.isPresent()) {
            return whole;
        }
        var dashed = DASHED_EXTENSION.matcher(number);
        return dashed.matches() ? joined(dashed.group(1), dashed.group(2)) : Optional.empty();
    }

    /** The last four digits people remember of a number, its extension aside; empty when it has fewer. */
    static Optional<String> lastFour(String normalised) {
        var digits = PhoneNumberUtil.normalizeDigitsOnly(normalised.replaceFirst(";ext=.*", ""));
        return digits.length() < 4 ? Optional.empty() : Optional.of(digits.substring(digits.length() - 4));
    }

    private static Optional<String> joined(String number, String extension) {
        return plain(number.strip()).map(main -> main + ";ext=" + PhoneNumberUtil.normalizeDigitsOnly(extension));
    }

    private static Optional<String> plain(String number) {
        if (!WRITTEN_AS_A_NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        var digits = PhoneNumberUtil.normalizeDigitsOnly(number);
        var abroad = number.startsWith("+") || number.startsWith("＋");
        if (!abroad && (SHORT.matcher(digits).matches() || LOCAL.matcher(digits).matches())) {
            return Optional.of(digits);
        }
        return valid(number).or(() -> digits.startsWith("00") ? valid("+" + digits.substring(2)) : Optional.empty());
    }

    private static Optional<String> valid(String number) {
        try {
            var parsed = LIBRARY.parse(number, REGION);
            return LIBRARY.isValidNumber(parsed)
                    ? Optional.of(LIBRARY.format(parsed, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
