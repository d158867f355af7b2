package dev.frontdesk.gateway;

import dev.frontdesk.gateway.problems.Problems;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.routes.AdmissionFilter;
import dev.frontdesk.gateway.tokens.IssuerDescription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is open, what needs a token, and that nothing else exists. The token endpoint has its own chain before these.
 * No sessions and no cookies here, hence no CSRF; the pages for browsers will bring both in a chain of their own.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private final Problems problems;

    Doors(Problems problems) {
        this.problems = problems;
    }

    @Bean
    @Order(2)
    SecurityFilterChain openChain(HttpSecurity http) {
        return plain(http.securityMatcher(open()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain apiChain(HttpSecurity http, JwtDecoder externalTokens) {
        return plain(http.securityMatcher("/api/**"))
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> jwt.decoder(externalTokens)).authenticationEntryPoint(signInFirst()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(new AdmissionFilter(problems), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(4)
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
                paths.matcher(HttpMethod.GET, "/api"),
                paths.matcher(HttpMethod.GET, "/api/openapi.json"),
                paths.matcher(HttpMethod.GET, "/actuator/health/liveness"),
                paths.matcher(HttpMethod.GET, "/actuator/health/readiness"),
                paths.matcher(HttpMethod.GET, "/actuator/health/door"));
    }

    private AuthenticationEntryPoint signInFirst() {
        return (request, response, failed) -> {
            var tokenGiven = request.getHeader("Authorization") != null;
            problems.write(request, response, Refusal.unauthenticated(tokenGiven));
        };
    }

    private static HttpSecurity plain(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(Customizer.withDefaults());
    }
}
