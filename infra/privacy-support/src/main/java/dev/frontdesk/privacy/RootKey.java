package dev.frontdesk.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The one secret that lies outside the database. Every key in use is derived from it under its own label. */
final class RootKey {

    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final SecretKey wrapping;
    private final SecretKey numbers;
    private final SecretKey endings;
    private final SecretKey pieces;
    private final SecretKey check;

    RootKey(byte[] secret) {
        wrapping = derived(secret, "person-keys", "AES");
        numbers = derived(secret, "numbers", MAC);
        endings = derived(secret, "last-four-digits", MAC);
        pieces = derived(secret, "pieces-of-names", MAC);
        check = derived(secret, "check", MAC);
    }

    /** @param file 32 random bytes in base64, white space around them does not matter */
    static RootKey in(Path file) {
        var secret = decoded(contentOf(file));
        if (secret.length != BYTES) {
            throw new VaultUnusable(
                    "文件 %s 里不是保险库根密钥：应为 32 字节的 base64；请从备份取回".formatted(file),
                    "%s holds no root key of the vault: 32 bytes in base64 are expected; bring it back from its backup"
                            .formatted(file));
        }
        return new RootKey(secret);
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        } catch (IOException unreadable) {
            throw new VaultUnusable(
                    "读不到保险库根密钥文件 %s（frontdesk.vault.rootkey）；请从备份取回".formatted(file),
                    ("The root key of the vault cannot be read from %s (frontdesk.vault.rootkey);"
                                    + " bring it back from its backup")
                            .formatted(file));
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException garbled) {
            return new byte[0];
        }
    }

    SecretKey wrapping() {
        return wrapping;
    }

    byte[] ofNumber(String normalised) {
        return mac(numbers, normalised);
    }

    byte[] ofLastFour(String digits) {
        return mac(endings, digits);
    }

    /** The first 64 bits: enough to tell pieces apart, and half of what lies in the table. */
    long ofPiece(String piece) {
        return ByteBuffer.wrap(mac(pieces, piece)).getLong();
    }

    /** Tells this root key from another one, and tells nothing else about it. */
    byte[] checkValue() {
        return mac(check, "vault");
    }

    private static SecretKey derived(byte[] secret, String label, String algorithm) {
        var info = ("frontdesk/vault/" + label).getBytes(StandardCharsets.UTF_8);
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no HKDF-SHA256", missing);
        }
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no " + MAC, missing);
        }
    }
}
