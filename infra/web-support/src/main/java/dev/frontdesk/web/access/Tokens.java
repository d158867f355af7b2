package dev.frontdesk.web.access;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Verifies the short-lived tokens that the gateway makes for one service. */
final class Tokens {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 2_000;
    private static final int MOST_BYTES = 64 * 1024;
    /** How long known keys stay good while the issuer does not answer. */
    private static final Duration OUTAGE = Duration.ofHours(1);
    /** Tokens live for a minute; more would double their life. */
    private static final Duration SKEW = Duration.ofSeconds(10);

    private Tokens() {}

    /**
     * @param issuer {@code iss} of every token; its keys are fetched when the first token comes
     * @param service name of this service, which must be among the audience
     */
    static JwtDecoder decoder(String issuer, String service) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys(issuer))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(validator(issuer, service));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String service) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                JwtTypeValidator.jwt(),
                new JwtTimestampValidator(SKEW),
                new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<>(JwtClaimNames.SUB, name -> name instanceof String text && !text.isBlank()),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(service)));
    }

    private static JWKSource<SecurityContext> keys(String issuer) {
        try {
            var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
            return new KnownKeys(JWKSourceBuilder.<SecurityContext>create(
                            URI.create(issuer + "/oauth2/jwks").toURL(), retriever)
                    .retrying(true)
                    .outageTolerant(OUTAGE.toMillis())
                    .build());
        } catch (MalformedURLException e) {
            throw new IllegalStateException("frontdesk.issuer is no address", e);
        }
    }
}
