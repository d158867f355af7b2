package dev.frontdesk.gateway.tokens;

import dev.frontdesk.gateway.accounts.Digests;
import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Repository;

/**
 * Remembers authorization codes, for a minute and for one use, so that the sign-in may go on at another gateway. Tokens
 * prove themselves, so none is remembered.
 */
@Repository
class SignInCodes implements OAuth2AuthorizationService {

    private final JdbcClient jdbc;
    private final BrowserClient client;
    private final Issuer issuer;

    SignInCodes(JdbcClient jdbc, BrowserClient client, Issuer issuer) {
        this.jdbc = jdbc;
        this.client = client;
        this.issuer = issuer;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        var code = authorization.getToken(OAuth2AuthorizationCode.class);
        if (authorization.getAccessToken() != null) {
            if (code != null) {
                use(authorization.getId());
            }
            return;
        }
        if (code == null) {
            return;
        }
        OAuth2AuthorizationRequest asked =
                Objects.requireNonNull(authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        jdbc.sql("delete from sign_in_code where expires_at < now()").update();
        jdbc.sql("""
            insert into sign_in_code (code_digest, authorization_id, account, redirect_uri, state, nonce,
                code_challenge, issued_at, expires_at)
            values (:code, :id, :account, :redirect, :state, :nonce, :challenge, :issued, :expires)\
            """)
                .param("code", Digests.of(code.getToken().getTokenValue()))
                .param("id", authorization.getId())
                .param("account", authorization.getPrincipalName())
                .param("redirect", asked.getRedirectUri())
                .param("state", asked.getState())
                .param("nonce", asked.getAdditionalParameters().getOrDefault(OidcParameterNames.NONCE, ""))
                .param("challenge", asked.getAdditionalParameters().get(PkceParameterNames.CODE_CHALLENGE))
                .param(
                        "issued",
                        Timestamp.from(Objects.requireNonNull(code.getToken().getIssuedAt())))
                .param(
                        "expires",
                        Timestamp.from(Objects.requireNonNull(code.getToken().getExpiresAt())))
                .update();
    }

    /** Spring saves before it answers; of two that bring the same code, even at two gateways, one gets an answer. */
    private void use(String id) {
        var taken = jdbc.sql("delete from sign_in_code where authorization_id = :id")
                .param("id", id)
                .update();
        if (taken == 0) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return jdbc.sql("select * from sign_in_code where code_digest = :code and expires_at > now()")
                .param("code", Digests.of(token))
                .query((row, n) -> read(token, row))
                .optional()
                .orElse(null);
    }

    private OAuth2Authorization read(String code, ResultSet row) throws SQLException {
        var asked = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(issuer.issuer() + TokenEndpoint.AUTHORIZE)
                .clientId(BrowserClient.ID)
                .redirectUri(row.getString("redirect_uri"))
                .scope(OidcScopes.OPENID)
                .state(row.getString("state"))
                .additionalParameters(Map.of(
                        OidcParameterNames.NONCE, row.getString("nonce"),
                        PkceParameterNames.CODE_CHALLENGE, row.getString("code_challenge"),
                        PkceParameterNames.CODE_CHALLENGE_METHOD, "S256"))
                .build();
        var account = row.getString("account");
        return OAuth2Authorization.withRegisteredClient(client.registered())
                .id(row.getString("authorization_id"))
                .principalName(account)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(Set.of(OidcScopes.OPENID))
                .attribute(Principal.class.getName(), AtIssuer.person(account))
                .attribute(OAuth2AuthorizationRequest.class.getName(), asked)
                .token(new OAuth2AuthorizationCode(
                        code,
                        row.getTimestamp("issued_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()))
                .build();
    }

    /** Codes run out by themselves. */
    @Override
    public void remove(OAuth2Authorization authorization) {}

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }
}
