package dev.frontdesk.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever begins the sign-in at another name of this machine (127.0.0.1 for localhost) goes on at the public address,
 * because the cookie would not follow. Once only: a proxy may hide the name the browser used.
 */
final class PublicAddress extends OncePerRequestFilter {

    private static final String ONCE = "here";

    private final URI address;

    PublicAddress(URI address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var named = request.getHeader("Host");
        if (address.getAuthority().equals(named)
                || request.getParameter(ONCE) != null
                || !"/sign-in".equals(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        var to = URLEncoder.encode(Destination.of(request.getParameter("to")), StandardCharsets.UTF_8);
        response.sendRedirect(
                address.resolve("/sign-in?" + ONCE + "=1&to=" + to).toString());
    }
}
