package dev.frontdesk.gateway.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Checks what an issuer says about somebody. Keys of another issuer are kept over an outage of four hours. */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final Set<JWSAlgorithm> SIGNED =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.PS256);
    private static final Duration OUTAGE = Duration.ofHours(4);

    private final JWKSource<SecurityContext> own;
    private final OtherIssuer other;
    private final ConcurrentHashMap<String, JwtDecoder> made = new ConcurrentHashMap<>();

    IdTokens(JWKSource<SecurityContext> own, OtherIssuer other) {
        this.own = own;
        this.other = other;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return made.computeIfAbsent(
                Objects.requireNonNull(registration.getProviderDetails().getIssuerUri()), issuer -> make(registration));
    }

    private JwtDecoder make(ClientRegistration registration) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNED, keys(registration)));
        // Spring's validators check the claims below.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }

    private JWKSource<SecurityContext> keys(ClientRegistration registration) {
        if (!other.given()) {
            return own;
        }
        try {
            var address = URI.create(
                    Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()));
            return JWKSourceBuilder.<SecurityContext>create(address.toURL())
                    .retrying(true)
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException unusable) {
            throw new IllegalStateException("The issuer names no usable address of its keys", unusable);
        }
    }
}
