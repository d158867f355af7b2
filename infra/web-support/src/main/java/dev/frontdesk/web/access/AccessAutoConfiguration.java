package dev.frontdesk.web.access;

import dev.frontdesk.web.Roles;
import dev.frontdesk.web.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** A bearer token for everything but health and the description of the API; no session, no form. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web."
                    + "OAuth2ResourceServerWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication
public final class AccessAutoConfiguration {

    @Bean
    JwtDecoder jwtDecoder(
            @Value("${frontdesk.issuer}") String issuer, @Value("${spring.application.name}") String service) {
        return Tokens.decoder(issuer, service);
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, JwtDecoder decoder, ProblemWriter writer) {
        var refusals = new Refusals(writer);
        return http.authorizeHttpRequests(requests -> requests
                        // Decided when the request first came in.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**", "/actuator/info", "/v3/api-docs")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Roles.ADMIN)
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt ->
                                jwt.decoder(decoder).jwtAuthenticationConverter(AccessAutoConfiguration::account))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie, so no request that a browser could be tricked into.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    WebMvcConfigurer rolesGuard() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RolesGuard()).addPathPatterns("/api/**");
            }
        };
    }

    @Bean
    JacksonModule fieldsGuard() {
        return new SimpleModule("fields-guard").setSerializerModifier(new FieldsGuard());
    }

    private static AbstractAuthenticationToken account(Jwt token) {
        var authorities =
                CurrentActor.roles(token).stream().map(role -> "ROLE_" + role).toList();
        return new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList(authorities));
    }
}
