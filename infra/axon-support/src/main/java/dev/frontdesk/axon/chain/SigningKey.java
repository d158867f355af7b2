package dev.frontdesk.axon.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;

/** The Ed25519 key that signs daily roots. It lies in a file outside the database, so that who rules there can't sign. */
final class SigningKey {

    private static final int BYTES = 32;

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** @param file 32 random bytes in base64, white space around them does not matter */
    static SigningKey in(Path file) {
        try {
            return of(Base64.getDecoder()
                    .decode(Files.readString(file, StandardCharsets.ISO_8859_1).strip()));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "读不到签名密钥文件 %1$s（frontdesk.chain.key）；请从备份取回 / The signing key cannot be read from %1$s (frontdesk.chain.key); bring it back from its backup"
                            .formatted(file));
        }
    }

    /** @param seed the private key of RFC 8032 */
    static SigningKey of(byte[] seed) {
        if (seed.length != BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            // The JDK has no other way from a private key to its public one than to "generate" it.
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            return new SigningKey(generator.generateKeyPair());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no Ed25519", missing);
        }
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no Ed25519", missing);
        }
    }

    /** X.509 form. */
    byte[] publicKey() {
        return pair.getPublic().getEncoded();
    }

    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
