package dev.frontdesk.gateway.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads the tokens that callers bring. Keys come from the own database, or from where the one other issuer publishes
 * them; a token cannot bring its own.
 */
@Configuration(proxyBeanMethods = false)
public class ExternalTokens {

    /** {@code aud} of every token for callers; a token minted for a service is of no use here. */
    static final String AUDIENCE = "frontdesk";

    static final String GRANTS = "grants";
    static final String STAFF = "staff";

    /** Error code of a token that nobody can judge, because the issuer that it names does not answer. */
    public static final String ISSUER_SILENT = "issuer-silent";

    static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(5);

    @Bean
    JwtDecoder externalTokenDecoder(JWKSource<SecurityContext> keys, Issuer issuer, ForeignTokens foreign) {
        var own = own(keys, issuer);
        return token -> foreign.claimed(token) ? foreign.decode(token) : own.decode(token);
    }

    private static JwtDecoder own(JWKSource<SecurityContext> keys, Issuer issuer) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TokenSigner.EXTERNAL)));
        // Spring's validators check the claims below.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(validator(issuer));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(Issuer issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(CLOCKS_DIFFER_BY),
                // The one above lets a token without an end pass.
                new JwtClaimValidator<Object>("exp", Objects::nonNull),
                new JwtClaimValidator<String>("sub", name -> name != null && !name.isBlank()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> List.of(AUDIENCE).equals(audience)),
                new JwtIssuerValidator(issuer.issuer()));
    }
}
