package dev.frontdesk.gateway.signin;

import dev.frontdesk.gateway.tokens.BrowserClient;
import dev.frontdesk.gateway.tokens.Issuer;
import dev.frontdesk.gateway.tokens.OtherIssuer;
import dev.frontdesk.gateway.tokens.OtherIssuerDescription;
import dev.frontdesk.gateway.tokens.TokenEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * The gateway as client of the one issuer. Another issuer is asked for its description at the first sign-in, not at
 * the start: the gateway starts while the issuer is down, and whoever is signed in goes on.
 */
@Component
class Registrations implements ClientRegistrationRepository {

    static final String ONE = "issuer";

    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);

    private final BrowserClient client;
    private final Issuer own;
    private final OtherIssuer other;
    private final OtherIssuerDescription description;
    private volatile @Nullable ClientRegistration known;
    private volatile int port;

    Registrations(BrowserClient client, Issuer own, OtherIssuer other, OtherIssuerDescription description) {
        this.client = client;
        this.own = own;
        this.other = other;
        this.description = description;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    /** Whether whoever is sent to the issuer now finds somebody there; the embedded one is this process. */
    boolean issuerAnswers() {
        if (!other.given()) {
            return true;
        }
        try {
            return description.answers() && findByRegistrationId(ONE) != null;
        } catch (IllegalArgumentException unusable) {
            LOG.warn("The issuer's description is of no use: {}", unusable.getMessage());
            return false;
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ONE)) {
            return null;
        }
        var found = known;
        if (found == null) {
            found = other.given() ? described() : embedded();
            known = found;
        }
        return found;
    }

    /** The browser goes to the public address; the gateway fetches the token from itself, whatever is in between. */
    private ClientRegistration embedded() {
        return frame(ClientRegistration.withRegistrationId(ONE))
                .clientId(BrowserClient.ID)
                .clientSecret(client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationUri(own.issuer() + TokenEndpoint.AUTHORIZE)
                .tokenUri("http://127.0.0.1:" + port + "/oauth2/token")
                .jwkSetUri("http://127.0.0.1:" + port + "/oauth2/jwks")
                .issuerUri(own.issuer())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .scope(OidcScopes.OPENID)
                .build();
    }

    private ClientRegistration described() {
        try {
            return frame(ClientRegistrations.fromIssuerLocation(other.issuerUri()))
                    .registrationId(ONE)
                    .clientId(other.clientId())
                    .clientSecret(
                            Files.readString(Path.of(other.clientSecretFile())).strip())
                    .userNameAttributeName(other.nameClaim())
                    .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ClientRegistration.Builder frame(ClientRegistration.Builder registration) {
        return registration
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(own.issuer() + BrowserClient.BACK)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
    }
}
