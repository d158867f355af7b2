package dev.frontdesk.gateway;

import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.callers.CallerAuthentication;
import dev.frontdesk.gateway.kiosks.PairingController;
import dev.frontdesk.gateway.limits.CallerLimit;
import dev.frontdesk.gateway.problems.Problems;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.routes.AdmissionFilter;
import dev.frontdesk.gateway.sessions.SessionCsrf;
import dev.frontdesk.gateway.sessions.SignedIn;
import dev.frontdesk.gateway.tokens.ExternalTokens;
import dev.frontdesk.gateway.tokens.IssuerDescription;
import dev.frontdesk.gateway.tokens.TokenHolder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is open, what needs a token or a session, and that nothing else exists. The token endpoint and the way of a
 * browser have their own chains before these.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Problems problems;
    private final SignedIn signedIn;

    Doors(Problems problems, SignedIn signedIn) {
        this.problems = problems;
        this.signedIn = signedIn;
    }

    @Bean
    @Order(4)
    SecurityFilterChain openChain(HttpSecurity http) {
        return plain(http.securityMatcher(open()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain apiChain(HttpSecurity http, JwtDecoder externalTokens, TokenHolder holder, CallerLimit limit) {
        return plain(http.securityMatcher("/api/**"))
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.decoder(externalTokens).jwtAuthenticationConverter(holder::of))
                                .authenticationEntryPoint(signInFirst()))
                .securityContext(context -> context.securityContextRepository(signedIn))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionCsrf())
                        .requireCsrfProtectionMatcher(Doors::changeBySession))
                .exceptionHandling(errors -> errors.accessDeniedHandler((request, response, denied) ->
                        problems.write(request, response, Refusal.of(403, "csrf-missing"))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(new AdmissionFilter(problems, limit::check), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(6)
    SecurityFilterChain nothingElseChain(HttpSecurity http) {
        AuthenticationEntryPoint notHere =
                (request, response, denied) -> problems.write(request, response, Refusal.notFound());
        return plain(http)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(notHere))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .build();
    }

    /** Paths with tricks in them ({@code //}, {@code %2e}, {@code ;}) lead nowhere. */
    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return (request, response, rejected) -> problems.write(request, response, Refusal.notFound());
    }

    private static RequestMatcher open() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher(HttpMethod.GET, IssuerDescription.PATH),
                paths.matcher(HttpMethod.GET, "/"),
                paths.matcher(HttpMethod.GET, "/console/**"),
                paths.matcher(HttpMethod.POST, PairingController.PATH),
                paths.matcher(HttpMethod.GET, "/api"),
                paths.matcher(HttpMethod.GET, "/api/openapi.json"),
                paths.matcher(HttpMethod.GET, "/api/asyncapi.json"),
                paths.matcher(HttpMethod.GET, "/actuator/health/liveness"),
                paths.matcher(HttpMethod.GET, "/actuator/health/readiness"),
                paths.matcher(HttpMethod.GET, "/actuator/health/door"));
    }

    private AuthenticationEntryPoint signInFirst() {
        return (request, response, failed) -> {
            var tokenGiven = request.getHeader("Authorization") != null;
            problems.write(
                    request,
                    response,
                    issuerSilent(failed) ? Refusal.unavailable("issuer") : Refusal.unauthenticated(tokenGiven));
        };
    }

    private static boolean issuerSilent(AuthenticationException failed) {
        return failed instanceof OAuth2AuthenticationException unknown
                && unknown.getError().getErrorCode().equals(ExternalTokens.ISSUER_SILENT);
    }

    /** A browser adds the cookie to whatever a page from elsewhere makes it send; a token it does not add. */
    private static boolean changeBySession(HttpServletRequest request) {
        return !READS.contains(request.getMethod())
                && SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication in
                && in.caller().kind() != Caller.Kind.PROGRAM;
    }

    private static HttpSecurity plain(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(Customizer.withDefaults());
    }
}
