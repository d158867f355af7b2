package dev.frontdesk.gateway.tokens;

import dev.frontdesk.gateway.credentials.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/**
 * The lock after failures holds at the token endpoint, too, and whoever has a second factor gets no token for a
 * password alone.
 */
final class GuardedPasswords implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final Credentials credentials;

    GuardedPasswords(AuthenticationProvider passwords, Credentials credentials) {
        this.passwords = passwords;
        this.credentials = credentials;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication given) throws AuthenticationException {
        var name = given.getName();
        if (name.equals(BrowserClient.ID)) {
            return passwords.authenticate(given);
        }
        if (credentials.locked(name).isPresent()) {
            throw refused();
        }
        try {
            var checked = passwords.authenticate(given);
            if (checked != null) {
                if (credentials.secondFactor(name)) {
                    throw refused();
                }
                credentials.succeeded(name);
            }
            return checked;
        } catch (OAuth2AuthenticationException wrong) {
            credentials.failed(name);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private static OAuth2AuthenticationException refused() {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT));
    }
}
