package dev.frontdesk.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.frontdesk.gateway.routes.Part;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** F24: each of these is refused with 401, without saying why, and reaches no service. */
class BadTokenIT extends GatewayRun {

    private static final String PATH = "/api/v1/calls";
    private static final String GRANT = "site-hq:receptionist";

    @Test
    void the_good_token_that_all_bad_ones_differ_from_is_accepted() throws InterruptedException {
        assertThat(send(request(PATH, tokens().withGrants(GRANT))).statusCode()).isEqualTo(200);
    }

    @Test
    void no_token_is_answered_with_a_challenge_and_a_problem() throws InterruptedException {
        var answer = send(request(PATH).header("Accept-Language", "en"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:frontdesk:problem:unauthenticated");
        assertThat(json(answer).get("title").asString()).isEqualTo("Please sign in.");
        assertThat(json(answer).get("instance").asString())
                .isEqualTo("urn:uuid:"
                        + answer.headers().firstValue("X-Correlation-Id").orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> every_bad_token_is_refused() throws JOSEException {
        assertThat(bad()).hasSize(40);
        return bad().entrySet().stream()
                .map(bad -> DynamicTest.dynamicTest(bad.getKey(), () -> {
                    service(Part.CALL).reset();
                    var answer = send(request(PATH, bad.getValue()));

                    assertThat(answer.statusCode()).isEqualTo(401);
                    assertThat(answer.headers().firstValue("WWW-Authenticate"))
                            .hasValue("Bearer error=\"invalid_token\"");
                    assertThat(json(answer).get("code").asString()).isEqualTo("unauthenticated");
                    assertThat(service(Part.CALL).allArrived()).isEmpty();
                }));
    }

    private Map<String, String> bad() throws JOSEException {
        var bad = new LinkedHashMap<String, String>();
        forged(bad);
        wronglySigned(bad);
        wrongClaims(bad);
        return bad;
    }

    private void forged(Map<String, String> bad) throws JOSEException {
        var good = tokens().withGrants(GRANT);
        var parts = good.split("\\.");
        var other = tokens().withGrants("*:admin").split("\\.");
        bad.put("no token at all", "x");
        bad.put("claims of another token", parts[0] + "." + other[1] + "." + parts[2]);
        bad.put("signature of another token", parts[0] + "." + parts[1] + "." + other[2]);
        bad.put("signature cut off", parts[0] + "." + parts[1] + ".");
        bad.put("only two parts", parts[0] + "." + parts[1]);
        bad.put("four parts", good + "." + parts[2]);
        bad.put("signature of zeros", parts[0] + "." + parts[1] + "." + "A".repeat(86));
        bad.put("algorithm none", new PlainJWT(claims().build()).serialize());
        bad.put("a password instead of a token", ADMIN_PASSWORD);
        bad.put("signed by HMAC with the public key", hmac());
        bad.put("twelve thousand letters", "a".repeat(12_000));
        bad.put("five parts", good + "." + parts[1] + "." + parts[2]);
        bad.put("signature a byte short", parts[0] + "." + parts[1] + "." + parts[2].substring(0, 84));
        bad.put("claims that are no object", parts[0] + "." + part("[]") + "." + parts[2]);
        bad.put("a head that is no JSON", part("ES256") + "." + parts[1] + "." + parts[2]);
        bad.put("no algorithm", part("{\"typ\":\"at+jwt\"}") + "." + parts[1] + "." + parts[2]);
        bad.put("algorithm None", part("{\"alg\":\"None\",\"typ\":\"at+jwt\"}") + "." + parts[1] + ".");
        bad.put("says it is RSA", part("{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}") + "." + parts[1] + "." + parts[2]);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private void wronglySigned(Map<String, String> bad) throws JOSEException {
        var foreign = new ECKeyGenerator(Curve.P_256).keyID("foreign").generate();
        var sameName =
                new ECKeyGenerator(Curve.P_256).keyID(tokens().key().getKeyID()).generate();
        bad.put("foreign key", foreign(header().keyID("foreign"), foreign));
        bad.put("foreign key under the name of ours", foreign(header(), sameName));
        bad.put("brings its own key", foreign(header().keyID("foreign").jwk(foreign.toPublicJWK()), foreign));
        bad.put(
                "names an address for its key",
                foreign(header().keyID("foreign").jwkURL(URI.create("http://127.0.0.1:9/jwks")), foreign));
        bad.put(
                "names an address for its certificate",
                foreign(header().keyID("foreign").x509CertURL(URI.create("http://127.0.0.1:9/")), foreign));
        bad.put("key name that is a path", foreign(header().keyID("../../../../dev/null"), foreign));
        bad.put("key name that is SQL", foreign(header().keyID("' or '1'='1"), foreign));
        bad.put("another algorithm", otherCurve());
        bad.put("type of a token for services", sign(header().type(JOSEObjectType.JWT), claims()));
        bad.put("no type", sign(header().type(null), claims()));
        bad.put(
                "critical header nobody knows",
                sign(header().criticalParams(Set.of("x")).customParam("x", 1), claims()));
    }

    private void wrongClaims(Map<String, String> bad) {
        var now = Instant.now();
        bad.put("expired a minute ago", sign(claims().expirationTime(Date.from(now.minusSeconds(60)))));
        bad.put("never expires", sign(claims().expirationTime(null)));
        bad.put("valid only in a minute", sign(claims().notBeforeTime(Date.from(now.plusSeconds(60)))));
        bad.put("foreign issuer", sign(claims().issuer("http://elsewhere.test")));
        bad.put("no issuer", sign(claims().issuer(null)));
        bad.put("issuer with a slash more", sign(claims().issuer(ISSUER + "/")));
        bad.put("meant for a service", sign(claims().audience("call-service")));
        bad.put("meant for us and others", sign(claims().audience(List.of("frontdesk", "call-service"))));
        bad.put("meant for nobody", sign(claims().audience((String) null)));
        bad.put("of nobody", sign(claims().subject(null)));
        bad.put("of an empty name", sign(claims().subject("")));
    }

    private JWTClaimsSet.Builder claims() {
        return tokens().claims(GRANT);
    }

    private JWSHeader.Builder header() {
        return tokens().headerBuilder();
    }

    private String sign(JWTClaimsSet.Builder claims) {
        return sign(header(), claims);
    }

    private String sign(JWSHeader.Builder header, JWTClaimsSet.Builder claims) {
        return TestTokens.sign(header.build(), claims.build(), tokens().key());
    }

    private String foreign(JWSHeader.Builder header, ECKey key) {
        return TestTokens.sign(header.build(), claims().build(), key);
    }

    private String otherCurve() throws JOSEException {
        var key =
                new ECKeyGenerator(Curve.P_384).keyID(tokens().key().getKeyID()).generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES384)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        return TestTokens.sign(header, claims().build(), key);
    }

    private String hmac() throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(tokens().key().getKeyID())
                .build();
        var token = new SignedJWT(header, claims().build());
        token.sign(new MACSigner(tokens().key().toPublicJWK().toJSONString()));
        return token.serialize();
    }
}
