package dev.frontdesk.gateway.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.frontdesk.gateway.accounts.Grant;
import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.callers.CallerAuthentication;
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

/** Reads the tokens that callers bring. Keys come from the own database only; a token cannot bring its own. */
@Configuration(proxyBeanMethods = false)
public class ExternalTokens {

    /** {@code aud} of every token for callers; a token minted for a service is of no use here. */
    static final String AUDIENCE = "frontdesk";

    static final String GRANTS = "grants";
    static final String STAFF = "staff";

    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(5);

    @Bean
    JwtDecoder externalTokenDecoder(JWKSource<SecurityContext> keys, Issuer issuer) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TokenSigner.EXTERNAL)));
        // Spring's validators check the claims below.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(validator(issuer));
        return decoder;
    }

    /** Whoever holds the token. */
    public static CallerAuthentication caller(Jwt token) {
        var name = Objects.requireNonNull(token.getSubject());
        var staff = token.getClaimAsString(STAFF);
        return new CallerAuthentication(new Caller(name, Caller.Kind.PROGRAM, staff, grants(token)));
    }

    /** What the token allows; empty when it carries none. */
    private static List<Grant> grants(Jwt token) {
        var grants = token.getClaimAsStringList(GRANTS);
        return grants == null
                ? List.of()
                : grants.stream().map(Grant::fromToken).toList();
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
