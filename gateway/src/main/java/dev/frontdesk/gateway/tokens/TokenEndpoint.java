package dev.frontdesk.gateway.tokens;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The embedded authorization server: a token for a name and a password, and the keys to check tokens with. Its other
 * endpoints are not reachable.
 */
@Configuration(proxyBeanMethods = false)
class TokenEndpoint {

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Issuer issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.issuer()).build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenEndpointChain(
            HttpSecurity http, AccountClients clients, AuthorizationServerSettings settings, JwtEncoder encoder) {
        var generator = new JwtGenerator(encoder);
        generator.setJwtCustomizer(claims());
        return http.securityMatcher(served())
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(clients)
                        .authorizationService(new NothingKept())
                        .authorizationServerSettings(settings)
                        .tokenGenerator(generator))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    private static RequestMatcher served() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher(HttpMethod.POST, "/oauth2/token"), paths.matcher(HttpMethod.GET, "/oauth2/jwks"));
    }

    private static OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            context.getJwsHeader().algorithm(SignatureAlgorithm.ES256).type(TokenSigner.EXTERNAL);
            var settings = context.getRegisteredClient().getClientSettings();
            List<String> grants = settings.getSetting(ExternalTokens.GRANTS);
            String staff = settings.getSetting(ExternalTokens.STAFF);
            context.getClaims().audience(List.of(ExternalTokens.AUDIENCE));
            context.getClaims().claim(ExternalTokens.GRANTS, grants == null ? List.of() : grants);
            if (staff != null) {
                context.getClaims().claim(ExternalTokens.STAFF, staff);
            }
        };
    }
}
