package dev.frontdesk.axon.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of a register's print, one line for each entry. Of what outsiders said a line has the salted digest, so that it
 * proves the words and stays the same when a person is erased.
 */
public final class Print {

    private final MessageDigest digest;
    private long entries;

    public Print() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** In the order of the register. */
    public void add(String line) {
        digest.update((line + "\n").getBytes(UTF_8));
        entries++;
    }

    public long entries() {
        return entries;
    }

    /** Ends it. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
