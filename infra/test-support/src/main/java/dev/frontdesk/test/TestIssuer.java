package dev.frontdesk.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Issues tokens as the gateway does, with its keys at {@code /oauth2/jwks} of a real HTTP server: services under test
 * fetch and verify them as always. Give {@link #issuer()} to the service as {@code frontdesk.issuer}.
 */
public final class TestIssuer implements AutoCloseable {

    private static final TestIssuer SHARED = new TestIssuer();

    private final HttpServer server;
    private final KeyPair keys = newKeys();

    public TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var document = jwks((ECPublicKey) keys.getPublic()).getBytes(UTF_8);
        server.createContext("/oauth2/jwks", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, document.length);
                exchange.getResponseBody().write(document);
            }
        });
        server.start();
    }

    /** One for all tests of a JVM; it is never closed. */
    public static TestIssuer shared() {
        return SHARED;
    }

    /** The {@code iss} of its tokens and the address of its keys. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * A token as a service gets it from the gateway, good for a minute.
     *
     * @param audience name of the service, {@code spring.application.name}
     * @param staffId member of staff behind the account, if any
     */
    public String token(String account, Set<String> roles, String site, String audience, @Nullable String staffId) {
        return token(account)
                .roles(roles)
                .site(site)
                .audience(audience)
                .staff(staffId)
                .signed();
    }

    /** A token that may differ from the usual in any way. */
    public TestToken token(String account) {
        return new TestToken(keys.getPrivate(), issuer(), account, Instant.now());
    }

    /** What is published of its key. */
    String publishedKey() {
        return jwks((ECPublicKey) keys.getPublic());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwks(ECPublicKey key) {
        return """
            {"keys":[{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"%s","x":"%s","y":"%s"}]}\
            """.formatted(
                        TestToken.KEY_ID,
                        coordinate(key.getW().getAffineX().toByteArray()),
                        coordinate(key.getW().getAffineY().toByteArray()));
    }

    /** A coordinate is exactly 32 bytes, whatever sign byte or leading zeros the number has. */
    private static String coordinate(byte[] number) {
        var fixed = new byte[32];
        var length = Math.min(number.length, 32);
        System.arraycopy(number, number.length - length, fixed, 32 - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }
}
