package dev.frontdesk.gateway.tokens;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * The gateway as a client of its own issuer, on behalf of browsers. The secret is new at each start and known to this
 * process alone: it fetches the token from itself, while the code may come from another gateway over the database.
 */
@Component
public final class BrowserClient {

    /** No account can be called so: names of accounts are lower case. */
    public static final String ID = "Frontdesk-Browser";

    /** Path of the answer of an issuer. */
    public static final String BACK = "/sign-in/back";

    private final String secret = UUID.randomUUID().toString();
    private final RegisteredClient registered;

    BrowserClient(PasswordEncoder encoder, Issuer issuer) {
        this.registered = RegisteredClient.withId(ID)
                .clientId(ID)
                .clientSecret(Objects.requireNonNull(encoder.encode(secret)))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(issuer.issuer() + BACK)
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                        // Thrown away: the browser gets a session, and the access token allows nothing.
                        .accessTokenTimeToLive(Duration.ofSeconds(1))
                        .build())
                .build();
    }

    public String secret() {
        return secret;
    }

    RegisteredClient registered() {
        return registered;
    }
}
