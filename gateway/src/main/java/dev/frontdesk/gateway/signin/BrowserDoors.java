package dev.frontdesk.gateway.signin;

import dev.frontdesk.gateway.accounts.Accounts;
import dev.frontdesk.gateway.problems.Problems;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.sessions.SessionCsrf;
import dev.frontdesk.gateway.sessions.SessionText;
import dev.frontdesk.gateway.sessions.SignedIn;
import dev.frontdesk.gateway.tokens.BrowserClient;
import dev.frontdesk.gateway.tokens.Issuer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/** The way of a browser: /sign-in sends it to the issuer, the issuer sends it back, and it has a session. */
@Configuration(proxyBeanMethods = false)
class BrowserDoors {

    private static final Logger LOG = LoggerFactory.getLogger(BrowserDoors.class);
    private static final String START = "/sign-in";

    private final Problems problems;
    private final SignedIn signedIn;

    BrowserDoors(Problems problems, SignedIn signedIn) {
        this.problems = problems;
        this.signedIn = signedIn;
    }

    /** The gateway as client of the issuer. */
    @Bean
    @Order(2)
    SecurityFilterChain clientChain(
            HttpSecurity http, Registrations registrations, Accounts accounts, Issuer issuer, JsonMapper json) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return http.securityMatcher(new OrRequestMatcher(
                        paths.matcher(HttpMethod.GET, START), paths.matcher(HttpMethod.GET, BrowserClient.BACK)))
                .oauth2Login(login -> login.loginPage(START)
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new NoTokens())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(start(registrations))
                                .authorizationRequestRepository(new Asked(json)))
                        .redirectionEndpoint(endpoint -> endpoint.baseUri(BrowserClient.BACK))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(CodeExchange.client()))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(new KnownAccount(accounts)))
                        .securityContextRepository(signedIn)
                        .successHandler(goOn())
                        .failureHandler(sayWhy()))
                .addFilterBefore(
                        new SignInStart(URI.create(issuer.issuer()), registrations),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(signedIn))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(Customizer.withDefaults())
                .build();
    }

    /** The pages for people: the embedded issuer's sign-in, and what went wrong. */
    @Bean
    @Order(3)
    SecurityFilterChain pagesChain(HttpSecurity http) {
        return http.securityMatcher("/account/**", START + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionCsrf()))
                .exceptionHandling(errors -> errors.accessDeniedHandler((request, response, denied) ->
                        problems.write(request, response, Refusal.of(403, "csrf-missing"))))
                .securityContext(context -> context.securityContextRepository(signedIn))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .headers(Customizer.withDefaults())
                .build();
    }

    private static OAuth2AuthorizationRequestResolver start(Registrations registrations) {
        var asked = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return START.equals(request.getRequestURI()) ? resolve(request, Registrations.ONE) : null;
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                return asked.resolve(request, registration);
            }
        };
    }

    private static AuthenticationSuccessHandler goOn() {
        return (request, response, person) -> response.sendRedirect(
                Destination.of(SessionText.TO.take(request).orElse(null)));
    }

    private static AuthenticationFailureHandler sayWhy() {
        return (request, response, failed) -> {
            var code = failed instanceof OAuth2AuthenticationException refused
                    ? refused.getError().getErrorCode()
                    : "failed";
            LOG.info("A sign-in failed: {}", code.replaceAll("[^a-z_-]", "?"));
            response.sendRedirect(START + "/failed" + why(failed, code));
        };
    }

    private static String why(Throwable failed, String code) {
        if (code.equals(KnownAccount.UNKNOWN)) {
            return "?unknown";
        }
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                // The issuer went away between the question and its answer.
                return "?issuer";
            }
        }
        return "";
    }
}
