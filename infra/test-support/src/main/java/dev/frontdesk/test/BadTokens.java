package dev.frontdesk.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** F24. Forty tokens for a service, each wrong in one way, by what is wrong with it. */
public final class BadTokens {

    private final TestIssuer issuer;
    private final String service;
    private final Set<String> roles;
    private final Map<String, String> bad = new LinkedHashMap<>();

    private BadTokens(TestIssuer issuer, String service, Set<String> roles) {
        this.issuer = issuer;
        this.service = service;
        this.roles = roles;
    }

    /** @param roles that would open the way, were the token good */
    public static Map<String, String> of(TestIssuer issuer, String service, Set<String> roles) {
        var tokens = new BadTokens(issuer, service, roles);
        tokens.cutAndPasted();
        tokens.wronglySigned();
        tokens.wrongHead();
        tokens.wrongClaims();
        return tokens.bad;
    }

    /** Good in every way. */
    private TestToken good() {
        return issuer.token("clerk").roles(roles).site("site-a").audience(service);
    }

    private void cutAndPasted() {
        var token = good().signed();
        var parts = token.split("\\.");
        var other = good().roles(Set.of("admin")).signed().split("\\.");
        bad.put("no token at all", "x");
        bad.put("only two parts", parts[0] + "." + parts[1]);
        bad.put("four parts", token + "." + parts[2]);
        bad.put("five parts", token + "." + parts[1] + "." + parts[2]);
        bad.put("signature cut off", parts[0] + "." + parts[1] + ".");
        bad.put("signature of another token", parts[0] + "." + parts[1] + "." + other[2]);
        bad.put("claims of another token", parts[0] + "." + other[1] + "." + parts[2]);
        bad.put("signature of zeros", parts[0] + "." + parts[1] + "." + "A".repeat(86));
        bad.put("signature a byte short", parts[0] + "." + parts[1] + "." + parts[2].substring(0, 84));
        bad.put("twelve thousand letters", "a".repeat(12_000));
        bad.put("a head that is no JSON", TestToken.part("ES256") + "." + parts[1] + "." + parts[2]);
        bad.put("claims that are no object", parts[0] + "." + TestToken.part("[]") + "." + parts[2]);
    }

    private void wronglySigned() {
        bad.put("algorithm none", good().unsigned());
        bad.put("algorithm None", good().header("{\"alg\":\"None\"}").unsignedParts() + ".");
        bad.put(
                "algorithm none with a signature",
                good().header("{\"alg\":\"none\"}").signed());
        bad.put("no algorithm", good().header("{\"kid\":\"test\"}").signed());
        bad.put("signed by HMAC with the public key", hmac(issuer.publishedKey()));
        bad.put("signed by HMAC with nothing", hmac(" "));
        bad.put(
                "says it is RSA",
                good().header("{\"alg\":\"RS256\",\"kid\":\"test\"}").signed());
        bad.put(
                "says it is another curve",
                good().header("{\"alg\":\"ES384\",\"kid\":\"test\"}").signed());
        bad.put("another form of signature", good().signed("SHA256withECDSA"));
        bad.put("another digest", good().signed("SHA384withECDSAinP1363Format"));
        bad.put("foreign key under the name of ours", good().forged().signed());
        bad.put(
                "foreign key",
                good().forged()
                        .header("{\"alg\":\"ES256\",\"kid\":\"foreign\"}")
                        .signed());
    }

    private void wrongHead() {
        bad.put("brings its own key", withHead("\"kid\":\"mine\",\"jwk\":" + jwk()));
        bad.put("names an address for its key", withHead("\"kid\":\"mine\",\"jku\":\"http://127.0.0.1:9/jwks\""));
        bad.put("names an address for its certificate", withHead("\"kid\":\"mine\",\"x5u\":\"http://127.0.0.1:9/\""));
        bad.put("key name that is a path", withHead("\"kid\":\"../../../../dev/null\""));
        bad.put("key name that is SQL", withHead("\"kid\":\"test' or '1'='1\""));
        bad.put(
                "critical field nobody knows",
                good().header("{\"alg\":\"ES256\",\"kid\":\"test\",\"crit\":[\"x\"],\"x\":1}")
                        .signed());
        bad.put(
                "type of a token from outside",
                good().header("{\"alg\":\"ES256\",\"kid\":\"test\",\"typ\":\"at+jwt\"}")
                        .signed());
    }

    private void wrongClaims() {
        var now = Instant.now();
        bad.put("expired a minute ago", good().issued(now.minusSeconds(120)).signed());
        bad.put("never expires", good().claim("exp", null).signed());
        bad.put(
                "valid only in a minute",
                good().claim("nbf", "" + now.plusSeconds(60).getEpochSecond()).signed());
        bad.put("expires at a word", good().claim("exp", "\"tomorrow\"").signed());
        bad.put("foreign issuer", good().issuer("http://elsewhere.test").signed());
        bad.put("issuer with a slash more", good().issuer(issuer.issuer() + "/").signed());
        bad.put("no issuer", good().claim("iss", null).signed());
        bad.put("meant for another service", good().audience("other-service").signed());
        bad.put("meant for the gateway", good().audience("frontdesk").signed());
        bad.put("meant for nobody", good().claim("aud", null).signed());
        bad.put("of nobody", good().claim("sub", null).signed());
        bad.put("of an empty name", good().claim("sub", "\"\"").signed());
    }

    /** Signed by another key, which the head tries to bring in. */
    private String withHead(String fields) {
        return good().forged().header("{\"alg\":\"ES256\"," + fields + "}").signed();
    }

    private String jwk() {
        var keys = issuer.publishedKey();
        return keys.substring(keys.indexOf('[') + 1, keys.lastIndexOf(']'));
    }

    private String hmac(String secret) {
        var parts = good().header("{\"alg\":\"HS256\",\"kid\":\"test\"}").unsignedParts();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return parts + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(parts.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
