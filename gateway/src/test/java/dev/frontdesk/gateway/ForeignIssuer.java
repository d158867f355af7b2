package dev.frontdesk.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Another company's OpenID Connect issuer: it signs by RSA and asks nobody for a password. */
final class ForeignIssuer implements AutoCloseable {

    static final String CLIENT = "frontdesk-at-foreign";
    static final String SECRET = "the-secret-of-the-gateway-there";

    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final RSAKey key;
    private final int port;
    private HttpServer server;
    private volatile String name = "";
    private volatile boolean mixesUpNonces;
    private volatile boolean breaksOff;

    ForeignIssuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("foreign-1").generate();
        server = start(0);
        port = server.getAddress().getPort();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void vouchesFor(String person) {
        name = person;
    }

    void mixesUpNonces() {
        mixesUpNonces = true;
    }

    /** Describes itself and sends browsers back, but gives no token. */
    void breaksOff(boolean now) {
        breaksOff = now;
    }

    /** As it gives one to a program. */
    String tokenOfProgram(String program, String audience) {
        return signed(claims(audience).claim("preferred_username", program));
    }

    JWTClaimsSet.Builder claims(String audience) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("4711")
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    void goesDown() {
        server.stop(0);
    }

    void comesUp() throws IOException {
        server = start(port);
    }

    private HttpServer start(int at) throws IOException {
        var started = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), at), 0);
        started.createContext(
                "/.well-known/openid-configuration", exchange -> json(exchange, 200, """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                    "jwks_uri":"%1$s/jwks","response_types_supported":["code"],"subject_types_supported":["public"],
                    "id_token_signing_alg_values_supported":["RS256"]}\
                    """.formatted(address())));
        started.createContext("/jwks", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        started.createContext("/authorize", this::authorize);
        started.createContext("/token", this::token);
        started.start();
        return started;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        var state = URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + state);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Checks what a good issuer checks: the client, its secret, the code and the proof of the code. */
    private void token(HttpExchange exchange) throws IOException {
        if (breaksOff) {
            exchange.close();
            return;
        }
        var form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = codes.remove(form.getOrDefault("code", ""));
        var basic = exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
        var right = asked != null
                && new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).equals(CLIENT + ":" + SECRET)
                && "S256".equals(asked.get("code_challenge_method"))
                && challenge(form.get("code_verifier")).equals(asked.get("code_challenge"));
        if (right) {
            json(exchange, 200, """
                {"access_token":"opaque","token_type":"Bearer","expires_in":60,"id_token":"%s"}\
                """.formatted(idToken(asked.get("nonce"))));
        } else {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private String idToken(String nonce) {
        return signed(claims(CLIENT)
                .subject("0815")
                .claim("nonce", mixesUpNonces ? "another" : nonce)
                .claim("preferred_username", name));
    }

    String signed(JWTClaimsSet.Builder claims) {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
