package dev.frontdesk.gateway.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads the tokens that another issuer made for programs. It vouches for the name and for nothing else. */
@Component
final class ForeignTokens {

    private final OtherIssuer issuer;
    private final OtherIssuerDescription description;
    private volatile @Nullable JwtDecoder decoder;
    private volatile boolean keysKnown;

    ForeignTokens(OtherIssuer issuer, OtherIssuerDescription description) {
        this.issuer = issuer;
        this.description = description;
    }

    /** Whether a token says that it comes from there; nothing of it is believed yet. */
    boolean claimed(String token) {
        if (!issuer.vouchesForPrograms()) {
            return false;
        }
        try {
            return issuer.issuerUri()
                    .equals(SignedJWT.parse(token).getJWTClaimsSet().getIssuer());
        } catch (ParseException none) {
            return false;
        }
    }

    /**
     * @throws JwtException when it is no good
     * @throws OAuth2AuthenticationException {@link ExternalTokens#ISSUER_SILENT} when nobody can tell
     */
    Jwt decode(String token) {
        try {
            var read = decoder().decode(token);
            keysKnown = true;
            return read;
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException noKey) {
            // Whoever sends many tokens with keys that nobody knows learns that they are bad, not that we are.
            throw keysKnown && askedAMomentAgo(noKey) ? new BadJwtException("unknown key", noKey) : silent();
        }
    }

    private JwtDecoder decoder() {
        var made = decoder;
        if (made == null) {
            made = make(description.keys().orElseThrow(ForeignTokens::silent));
            decoder = made;
        }
        return made;
    }

    private JwtDecoder make(String keys) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(OtherIssuerKeys.selector(OtherIssuerKeys.at(keys)));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                new JOSEObjectType(TokenSigner.EXTERNAL), JOSEObjectType.JWT, null));
        // Spring's validators check the claims below.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var read = new NimbusJwtDecoder(processor);
        read.setJwtValidator(validator());
        return read;
    }

    private OAuth2TokenValidator<Jwt> validator() {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(ExternalTokens.CLOCKS_DIFFER_BY),
                // The one above lets a token without an end pass.
                new JwtClaimValidator<Object>("exp", Objects::nonNull),
                new JwtClaimValidator<Object>(
                        issuer.nameClaim(), name -> name instanceof String text && !text.isBlank()),
                new JwtAudienceValidator(issuer.audience()),
                new JwtIssuerValidator(issuer.issuerUri()));
    }

    private static boolean askedAMomentAgo(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof RateLimitReachedException) {
                return true;
            }
        }
        return false;
    }

    private static OAuth2AuthenticationException silent() {
        return new OAuth2AuthenticationException(new OAuth2Error(ExternalTokens.ISSUER_SILENT));
    }
}
