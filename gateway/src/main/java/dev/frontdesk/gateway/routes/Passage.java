package dev.frontdesk.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * A request that was let in.
 *
 * @param rule the line of the table that it took
 * @param token what the caller brought
 * @param site the site it is for; "*" for the gateway's own matters
 * @param roles what the caller is there
 */
record Passage(RouteRule rule, Jwt token, String site, Set<String> roles) {

    private static final String ATTRIBUTE = Passage.class.getName();

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Passage> of(HttpServletRequest request) {
        return Optional.ofNullable((Passage) request.getAttribute(ATTRIBUTE));
    }
}
