package dev.frontdesk.gateway.tokens;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Keys by which issuers sign. Those of another issuer are kept over an outage of four hours. */
public final class OtherIssuerKeys {

    private static final Set<JWSAlgorithm> SIGNED =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.PS256);
    private static final Duration OUTAGE = Duration.ofHours(4);

    private OtherIssuerKeys() {}

    public static JWKSource<SecurityContext> at(String address) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(URI.create(address).toURL())
                    .retrying(true)
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException | IllegalArgumentException unusable) {
            throw new IllegalStateException("The issuer names no usable address of its keys", unusable);
        }
    }

    /** Only what is signed by a pair of keys. */
    public static JWSKeySelector<SecurityContext> selector(JWKSource<SecurityContext> keys) {
        return new JWSVerificationKeySelector<>(SIGNED, keys);
    }
}
