package dev.frontdesk.gateway.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.frontdesk.gateway.tokens.OtherIssuer;
import dev.frontdesk.gateway.tokens.OtherIssuerKeys;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Checks what an issuer says about somebody. */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

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
        processor.setJWSKeySelector(OtherIssuerKeys.selector(keys(registration)));
        // Spring's validators check the claims below.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }

    private JWKSource<SecurityContext> keys(ClientRegistration registration) {
        return other.given()
                ? OtherIssuerKeys.at(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                : own;
    }
}
