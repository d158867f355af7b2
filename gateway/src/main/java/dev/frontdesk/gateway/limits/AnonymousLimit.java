package dev.frontdesk.gateway.limits;

import dev.frontdesk.gateway.problems.Problems;
import dev.frontdesk.gateway.problems.RefusedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anything costs anything: whoever is not signed in, by address. Behind a proxy all have one address, because
 * what a proxy says of them is not believed; the limits are wide enough for that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class AnonymousLimit extends OncePerRequestFilter {

    private static final Set<String> SIGN_IN = Set.of("/oauth2/token", "/account/sign-in", "/account/code");
    private static final String PAIRING = "/kiosk-pairing";
    private static final String HEALTH = "/actuator/";

    private final Buckets buckets;
    private final LimitSettings settings;
    private final Problems problems;

    AnonymousLimit(Buckets buckets, LimitSettings settings, Problems problems) {
        this.buckets = buckets;
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            take(request);
        } catch (RefusedException refused) {
            problems.write(request, response, refused.refusal());
            return;
        }
        chain.doFilter(request, response);
    }

    private void take(HttpServletRequest request) {
        var path = request.getRequestURI();
        var from = request.getRemoteAddr();
        if (request.getMethod().equals("POST") && path.equals(PAIRING)) {
            buckets.take("pairing", settings.pairing());
        } else if (request.getMethod().equals("POST") && SIGN_IN.contains(path)) {
            buckets.take("sign-in " + from, settings.signIn());
        } else if (request.getHeader("Authorization") == null
                && request.getHeader("Cookie") == null
                && !path.startsWith(HEALTH)) {
            buckets.take("anonymous " + from, settings.anonymous());
        }
    }
}
