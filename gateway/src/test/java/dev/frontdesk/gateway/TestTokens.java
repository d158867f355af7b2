package dev.frontdesk.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Tokens signed with the gateway's own key, good and nearly good ones. */
final class TestTokens {

    private final ECKey key;
    private final String issuer;

    TestTokens(JWKSource<SecurityContext> keys, String issuer) {
        try {
            this.key = keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                    .getFirst()
                    .toECKey();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        this.issuer = issuer;
    }

    ECKey key() {
        return key;
    }

    /** As the token endpoint issues it for an account with these grants. */
    String withGrants(String... grants) {
        return sign(header(), claims(grants).build(), key);
    }

    JWTClaimsSet.Builder claims(String... grants) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("somebody")
                .audience("frontdesk")
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(900)))
                .claim("staff", "staff-somebody")
                .claim("grants", List.of(grants));
    }

    JWSHeader.Builder headerBuilder() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID());
    }

    JWSHeader header() {
        return headerBuilder().build();
    }

    static String sign(JWSHeader header, JWTClaimsSet claims, ECKey key) {
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
