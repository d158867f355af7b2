package dev.frontdesk.visitor.invitation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * 预约码. What a visitor shows or says: eight letters and a check letter, without those that look or sound like others (0,
 * O, 1, I, L). It names one visitor of one invitation and tells nothing of either; whoever does not know the invitation's
 * id cannot make one up.
 *
 * @param value nine letters without a gap
 */
public record InvitationCode(String value) {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    /** A prime, so that each single wrong letter and each pair changed about shows in the check letter. */
    private static final int BASE = LETTERS.length();

    private static final int PLAIN = 8;
    private static final String SCHEME = "FD:";

    /** The same each time for the same visitor of the same invitation. */
    public static InvitationCode of(InvitationId invitation, int guest) {
        var number = new BigInteger(1, sha256(invitation.value() + "/" + guest));
        var letters = new StringBuilder();
        for (int place = 0; place < PLAIN; place++) {
            var parts = number.divideAndRemainder(BigInteger.valueOf(BASE));
            letters.append(LETTERS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return new InvitationCode(letters.append(check(letters)).toString());
    }

    /**
     * Reads what somebody typed or a scanner read, in any case and with any gaps.
     *
     * @return empty where it cannot be a code: a letter is missing, too many or wrong
     */
    public static Optional<InvitationCode> read(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^" + SCHEME, "")
                .replaceAll("[\\s-]", "");
        if (text.length() != PLAIN + 1 || text.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
            return Optional.empty();
        }
        return check(text.substring(0, PLAIN)) == text.charAt(PLAIN)
                ? Optional.of(new InvitationCode(text))
                : Optional.empty();
    }

    /** As people read it: {@code ABC-DEF-GHJ}. */
    public String spaced() {
        return value.substring(0, 3) + "-" + value.substring(3, 6) + "-" + value.substring(6);
    }

    /** What the QR code holds. */
    public String scanned() {
        return SCHEME + value;
    }

    private static char check(CharSequence letters) {
        var sum = 0;
        for (int place = 0; place < letters.length(); place++) {
            sum += (place + 1) * LETTERS.indexOf(letters.charAt(place));
        }
        return LETTERS.charAt(sum % BASE);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
