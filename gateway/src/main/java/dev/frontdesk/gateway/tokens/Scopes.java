package dev.frontdesk.gateway.tokens;

import dev.frontdesk.gateway.accounts.Grant;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;

/** A program may ask for less than its account has: each scope is a grant, as {@code site-hq:reporter}. */
final class Scopes {

    private Scopes() {}

    /** Refuses what the account does not have. */
    static void check(OAuth2ClientCredentialsAuthenticationContext asked) {
        OAuth2ClientCredentialsAuthenticationToken request = asked.getAuthentication();
        List<String> has = asked.getRegisteredClient().getClientSettings().getSetting(ExternalTokens.GRANTS);
        for (var scope : request.getScopes()) {
            if (!covered(scope, has == null ? List.of() : has)) {
                throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
            }
        }
    }

    /** A grant at every site covers the same role at each. */
    static boolean covered(String scope, List<String> grants) {
        return grants.stream()
                .map(Grant::fromToken)
                .anyMatch(grant -> scope.equals(grant.inToken())
                        || grant.site().equals(Grant.EVERY_SITE)
                                && scope.endsWith(":" + grant.role())
                                && Grant.isSite(scope.substring(
                                        0, scope.length() - grant.role().length() - 1)));
    }
}
