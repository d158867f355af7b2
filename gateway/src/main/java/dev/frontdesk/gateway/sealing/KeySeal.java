package dev.frontdesk.gateway.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts signing keys and the secrets of second factors with a key derived from the root key, which is not in the database: a copy of the database
 * alone makes nobody an admin.
 */
@Component
public class KeySeal {

    private static final byte[] PURPOSE = "frontdesk gateway signing keys".getBytes(StandardCharsets.UTF_8);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable SecretKey key;

    KeySeal(@Value("${frontdesk.vault.rootkey:}") String rootKeyFile) {
        this.key = rootKeyFile.isBlank() ? null : derive(Path.of(rootKeyFile));
    }

    /** Without a root key everything is kept open. */
    public boolean possible() {
        return key != null;
    }

    /** @param name what it belongs to; sealed for one, it does not open for another */
    public String seal(String name, String clear) {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, name, nonce, clear.getBytes(StandardCharsets.UTF_8));
        var both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    public String open(String name, String sealed) {
        var both = Base64.getDecoder().decode(sealed);
        var clear = run(
                Cipher.DECRYPT_MODE, name, Arrays.copyOf(both, NONCE), Arrays.copyOfRange(both, NONCE, both.length));
        return new String(clear, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String name, byte[] nonce, byte[] input) {
        if (key == null) {
            throw new IllegalStateException(
                    "The keys in the database are sealed: frontdesk.vault.rootkey must name the file"
                            + " with the root key they were sealed with");
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("The root key does not fit the keys in the database", wrongKey);
        }
    }

    private static SecretKey derive(Path file) {
        try {
            var root = Base64.getMimeDecoder().decode(Files.readAllBytes(file));
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey("AES", HKDFParameterSpec.ofExtract().addIKM(root).thenExpand(PURPOSE, 32));
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException("The root key cannot be used: " + file, unusable);
        }
    }
}
