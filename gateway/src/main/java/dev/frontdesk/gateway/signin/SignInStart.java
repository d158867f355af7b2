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
 * The first step. Whoever begins at another name of this machine (127.0.0.1 for localhost) goes on at the public
 * address, because the cookie would not follow; once only, for a proxy may hide the name the browser used. And nobody
 * is sent to an issuer that does not answer.
 */
final class SignInStart extends OncePerRequestFilter {

    private static final String ONCE = "here";

    private final URI address;
    private final Registrations registrations;

    SignInStart(URI address, Registrations registrations) {
        this.address = address;
        this.registrations = registrations;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!"/sign-in".equals(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        if (address.getAuthority().equals(request.getHeader("Host")) || request.getParameter(ONCE) != null) {
            if (registrations.issuerAnswers()) {
                chain.doFilter(request, response);
            } else {
                response.sendRedirect("/sign-in/failed?issuer");
            }
            return;
        }
        var to = URLEncoder.encode(Destination.of(request.getParameter("to")), StandardCharsets.UTF_8);
        response.sendRedirect(
                address.resolve("/sign-in?" + ONCE + "=1&to=" + to).toString());
    }
}
