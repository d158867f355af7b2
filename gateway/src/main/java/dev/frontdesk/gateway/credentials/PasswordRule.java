package dev.frontdesk.gateway.credentials;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Which passwords people may choose: long ones; which signs are in them is their affair (NIST SP 800-63B). */
final class PasswordRule {

    /** Signs. The limit itself is accepted. */
    static final int SHORTEST = 12;

    /** Bytes in UTF-8, the most that bcrypt reads. The limit itself is accepted. */
    static final int LONGEST = 72;

    private PasswordRule() {}

    /** @return code of what is wrong with it */
    static Optional<String> against(String name, String current, String next) {
        if (next.codePointCount(0, next.length()) < SHORTEST) {
            return Optional.of("password-too-short");
        }
        if (next.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("password-too-long");
        }
        if (next.equals(current)) {
            return Optional.of("password-unchanged");
        }
        var simple = next.toLowerCase(Locale.ROOT).contains(name)
                || next.chars().distinct().count() < 4;
        return simple ? Optional.of("password-too-simple") : Optional.empty();
    }
}
