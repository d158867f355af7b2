package dev.frontdesk.gateway.tokens;

import dev.frontdesk.gateway.credentials.Credentials;
import dev.frontdesk.gateway.sessions.SessionText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The embedded authorization server: a token for a name and a password, the keys to check tokens with, and the
 * authorization endpoint, of which the gateway itself is the only client. Its other endpoints are not reachable.
 */
@Configuration(proxyBeanMethods = false)
public class TokenEndpoint {

    /** Where a browser is sent to prove who it is. */
    public static final String AUTHORIZE = "/oauth2/authorize";

    /** The page that asks for name and password. */
    public static final String SIGN_IN_PAGE = "/account/sign-in";

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Issuer issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.issuer()).build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenEndpointChain(
            HttpSecurity http,
            AccountClients clients,
            SignInCodes codes,
            AuthorizationServerSettings settings,
            JwtEncoder encoder,
            Credentials credentials) {
        var generator = new JwtGenerator(encoder);
        generator.setJwtCustomizer(claims());
        return http.securityMatcher(served())
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(clients)
                        .authorizationService(codes)
                        .authorizationServerSettings(settings)
                        .tokenGenerator(generator)
                        .clientAuthentication(client -> client.authenticationProviders(
                                providers -> providers.replaceAll(provider -> guarded(provider, credentials))))
                        .tokenEndpoint(endpoint ->
                                endpoint.authenticationProviders(providers -> providers.forEach(TokenEndpoint::scoped)))
                        .oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(askWhoItIs()))
                .securityContext(context -> context.securityContextRepository(new AtIssuer()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    private static AuthenticationProvider guarded(AuthenticationProvider provider, Credentials credentials) {
        return provider instanceof ClientSecretAuthenticationProvider
                ? new GuardedPasswords(provider, credentials)
                : provider;
    }

    private static void scoped(AuthenticationProvider provider) {
        if (provider instanceof OAuth2ClientCredentialsAuthenticationProvider programs) {
            programs.setAuthenticationValidator(Scopes::check);
        }
    }

    private static RequestMatcher served() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher(HttpMethod.POST, "/oauth2/token"),
                paths.matcher(HttpMethod.GET, "/oauth2/jwks"),
                paths.matcher(HttpMethod.GET, AUTHORIZE));
    }

    /** The page sends the browser back to where it was interrupted; a program is no browser. */
    private static AuthenticationEntryPoint askWhoItIs() {
        return (request, response, denied) -> {
            if (!AUTHORIZE.equals(request.getRequestURI())) {
                response.setStatus(401);
                response.setHeader("WWW-Authenticate", "Basic");
                response.setHeader("Cache-Control", "no-store");
                response.setContentType("application/json");
                response.getOutputStream().write("{\"error\":\"invalid_client\"}".getBytes(StandardCharsets.UTF_8));
                return;
            }
            SessionText.INTERRUPTED.set(request, request.getQueryString());
            response.sendRedirect(SIGN_IN_PAGE);
        };
    }

    private static OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
                context.getJwsHeader().algorithm(SignatureAlgorithm.ES256).type(TokenSigner.INTERNAL);
                return;
            }
            context.getJwsHeader().algorithm(SignatureAlgorithm.ES256).type(TokenSigner.EXTERNAL);
            var settings = context.getRegisteredClient().getClientSettings();
            String staff = settings.getSetting(ExternalTokens.STAFF);
            context.getClaims().audience(List.of(ExternalTokens.AUDIENCE));
            context.getClaims().claim(ExternalTokens.GRANTS, grants(context));
            if (staff != null) {
                context.getClaims().claim(ExternalTokens.STAFF, staff);
            }
        };
    }

    /** What the account has, or what of it the program asked for. */
    private static List<String> grants(JwtEncodingContext context) {
        var asked = context.getAuthorizedScopes();
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType()) && !asked.isEmpty()) {
            return asked.stream().sorted().toList();
        }
        List<String> all = context.getRegisteredClient().getClientSettings().getSetting(ExternalTokens.GRANTS);
        return all == null ? List.of() : all;
    }
}
