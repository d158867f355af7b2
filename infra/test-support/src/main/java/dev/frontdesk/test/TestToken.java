package dev.frontdesk.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds one token of a {@link TestIssuer}; each call replaces one claim. */
public final class TestToken {

    static final String KEY_ID = "test";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private PrivateKey key;
    private String header = "{\"alg\":\"ES256\",\"kid\":\"" + KEY_ID + "\"}";
    private final TreeMap<String, String> claims = new TreeMap<>();

    TestToken(PrivateKey key, String issuer, String account, Instant now) {
        this.key = key;
        claims.put("iss", quoted(issuer));
        claims.put("sub", quoted(account));
        issued(now);
        roles(Set.of());
    }

    public TestToken roles(Set<String> roles) {
        claims.put("roles", roles.stream().sorted().map(TestToken::quoted).collect(Collectors.joining(",", "[", "]")));
        return this;
    }

    /** @param site null for a token without one */
    public TestToken site(@Nullable String site) {
        return text("site", site);
    }

    public TestToken audience(String audience) {
        claims.put("aud", "[" + quoted(audience) + "]");
        return this;
    }

    public TestToken staff(@Nullable String staffId) {
        return text("staff", staffId);
    }

    public TestToken issuer(String issuer) {
        return text("iss", issuer);
    }

    /** @param json null for a token without this claim */
    public TestToken claim(String name, @Nullable String json) {
        if (json == null) {
            claims.remove(name);
        } else {
            claims.put(name, json);
        }
        return this;
    }

    /** Another head, as JSON; signed as always. */
    public TestToken header(String json) {
        header = json;
        return this;
    }

    /** Issued then and expired a minute later. */
    public TestToken issued(Instant at) {
        claims.put("iat", Long.toString(at.getEpochSecond()));
        claims.put("exp", Long.toString(at.plus(Duration.ofMinutes(1)).getEpochSecond()));
        return this;
    }

    /** Signed by somebody else, who claims to be this issuer. */
    public TestToken forged() {
        key = TestIssuer.newKeys().getPrivate();
        return this;
    }

    /** Without a signature, {@code alg: none}. */
    public String unsigned() {
        return part("{\"alg\":\"none\"}") + "." + part(body()) + ".";
    }

    public String signed() {
        return signed("SHA256withECDSAinP1363Format");
    }

    /** @param algorithm name of a signature of the JDK */
    String signed(String algorithm) {
        var signed = unsignedParts();
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Head and claims, to be signed. */
    String unsignedParts() {
        return part(header) + "." + part(body());
    }

    private TestToken text(String claim, @Nullable String value) {
        if (value == null) {
            claims.remove(claim);
        } else {
            claims.put(claim, quoted(value));
        }
        return this;
    }

    private String body() {
        return claims.entrySet().stream()
                .map(claim -> quoted(claim.getKey()) + ":" + claim.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String part(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }

    /** Test names hold nothing that JSON would have to escape. */
    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
