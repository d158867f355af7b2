package dev.frontdesk.gateway.tokens;

import dev.frontdesk.gateway.accounts.Account;
import dev.frontdesk.gateway.accounts.Accounts;
import dev.frontdesk.gateway.accounts.Grant;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Every account is a client of the authorization server: its name and password get a token. So is the gateway itself,
 * for browsers.
 */
@Component
class AccountClients implements RegisteredClientRepository {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final BrowserClient browsers;
    private final String nobodysHash;

    AccountClients(Accounts accounts, BrowserClient browsers, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.nobodysHash =
                Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
    }

    @Override
    public RegisteredClient findByClientId(String name) {
        if (name.equals(BrowserClient.ID)) {
            return browsers.registered();
        }
        return accounts.find(name)
                .map(found -> client(found.account(), found.passwordHash()))
                // A name that does not exist costs the same time as a wrong password, so nobody can try out names.
                .orElseGet(() -> client(new Account(name, name, null, List.of()), nobodysHash));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    /** Spring calls this only to keep the same password under a stronger hash. */
    @Override
    public void save(RegisteredClient client) {
        accounts.rehash(client.getClientId(), Objects.requireNonNull(client.getClientSecret()));
    }

    private static RegisteredClient client(Account account, String hash) {
        var settings = ClientSettings.builder()
                .setting(
                        ExternalTokens.GRANTS,
                        account.grants().stream().map(Grant::inToken).toList());
        if (account.staffId() != null) {
            settings.setting(ExternalTokens.STAFF, account.staffId());
        }
        return RegisteredClient.withId(account.name())
                .clientId(account.name())
                .clientSecret(hash)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .clientSettings(settings.build())
                .build();
    }
}
