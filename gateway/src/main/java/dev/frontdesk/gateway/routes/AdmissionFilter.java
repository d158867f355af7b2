package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.problems.Problems;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.problems.RefusedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands behind the check of the token: nothing reaches a handler without a {@link Passage}. */
public final class AdmissionFilter extends OncePerRequestFilter {

    private final Problems problems;

    public AdmissionFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            refuseForms(request.getContentType());
            passage(request).attachTo(request);
        } catch (RefusedException refused) {
            problems.write(request, response, refused.refusal());
            return;
        }
        chain.doFilter(request, response);
    }

    private static Passage passage(HttpServletRequest request) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
            return Admission.decide(
                    request.getMethod(),
                    request.getRequestURI(),
                    request.getHeader("Frontdesk-Site"),
                    caller.getToken());
        }
        throw Refusal.unauthenticated(false).asException();
    }

    /** The servlet container would read a form's fields as query parameters, and they would end up in a URL. */
    private static void refuseForms(@Nullable String contentType) {
        if (contentType != null
                && (contentType.startsWith("application/x-www-form-urlencoded")
                        || contentType.startsWith("multipart/"))) {
            throw Refusal.of(415, "media-type-unsupported").asException();
        }
    }
}
