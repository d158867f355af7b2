package dev.frontdesk.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM. What is sealed for one owner opens for that owner only. */
final class Sealing {

    static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    static SecretKey newKey() {
        return new SecretKeySpec(random(KEY), "AES");
    }

    static byte[] seal(SecretKey key, byte[] nonce, byte[] plain, String owner) {
        return run(Cipher.ENCRYPT_MODE, key, nonce, plain, owner);
    }

    /** @throws IllegalStateException when a byte of it is not as it was sealed, or it belongs to another owner */
    static byte[] open(SecretKey key, byte[] nonce, byte[] sealed, String owner) {
        return run(Cipher.DECRYPT_MODE, key, nonce, sealed, owner);
    }

    /** @return nonce and sealed key in one */
    static byte[] wrap(SecretKey wrapping, SecretKey key, String owner) {
        var nonce = random(NONCE);
        var sealed = seal(wrapping, nonce, key.getEncoded(), owner);
        var wrapped = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, wrapped, NONCE, sealed.length);
        return wrapped;
    }

    static SecretKey unwrap(SecretKey wrapping, byte[] wrapped, String owner) {
        var nonce = Arrays.copyOf(wrapped, NONCE);
        return new SecretKeySpec(
                open(wrapping, nonce, Arrays.copyOfRange(wrapped, NONCE, wrapped.length), owner), "AES");
    }

    static String digest(byte[] salt, byte[] plain) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return HexFormat.of().formatHex(sha.digest(plain));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no SHA-256", missing);
        }
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] input, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The vault's copy for " + owner + " was changed or is damaged", broken);
        }
    }
}
