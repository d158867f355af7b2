package dev.frontdesk.gateway.signin;

import dev.frontdesk.gateway.accounts.Accounts;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Whoever the issuer vouches for must have an account here: what somebody may is kept here, not there. */
final class KnownAccount implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNKNOWN = "unknown-account";

    private final OidcUserService vouchedFor = new OidcUserService();
    private final Accounts accounts;

    KnownAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        try {
            var person = vouchedFor.loadUser(request);
            if (accounts.find(person.getName()).isPresent()) {
                return person;
            }
        } catch (IllegalArgumentException withoutName) {
            // The issuer said nothing under the claim that carries the name.
            throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN), withoutName);
        }
        throw new OAuth2AuthenticationException(UNKNOWN);
    }
}
