package dev.frontdesk.gateway.credentials;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator app (RFC 6238): SHA-1, 30 s, six digits, as every app reads them. */
final class Totp {

    static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /**
     * The step that the code belongs to: this one or a neighbour, because clocks differ.
     *
     * @param after codes of this step and of those before it were used already
     */
    static OptionalLong step(byte[] secret, String code, Instant now, long after) {
        var current = now.getEpochSecond() / STEP_SECONDS;
        for (var step = current - 1; step <= current + 1; step++) {
            if (step > after && constantTimeEquals(code(secret, step), code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(
                    java.nio.ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var from = hash[hash.length - 1] & 0xf;
            var number = java.nio.ByteBuffer.wrap(hash, from, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%0".concat(DIGITS + "d").formatted(number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The form in which apps take a secret that is typed (RFC 4648), without padding. */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        var buffer = 0L;
        var bits = 0;
        for (var octet : secret) {
            buffer = buffer << 8 | octet & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((int) (buffer >> bits & 31)));
            }
        }
        if (bits > 0) {
            text.append(BASE32.charAt((int) (buffer << 5 - bits & 31)));
        }
        return text.toString();
    }

    private static boolean constantTimeEquals(String right, String given) {
        return java.security.MessageDigest.isEqual(
                right.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                given.strip().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
