package dev.frontdesk.gateway.credentials;

import java.math.BigInteger;
import java.time.Instant;

/** The authenticator app of a test. */
public final class TestCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private TestCodes() {}

    public static String now(String secret) {
        return Totp.code(bytes(secret), step());
    }

    /** The code of the step before, still accepted, so that the one of now stays unused. */
    public static String earlier(String secret) {
        return Totp.code(bytes(secret), step() - 1);
    }

    private static long step() {
        return Instant.now().getEpochSecond() / Totp.STEP_SECONDS;
    }

    private static byte[] bytes(String secret) {
        var number = BigInteger.ONE;
        for (var sign : secret.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(sign)));
        }
        var withOne = number.toByteArray();
        return java.util.Arrays.copyOfRange(withOne, withOne.length - 20, withOne.length);
    }
}
