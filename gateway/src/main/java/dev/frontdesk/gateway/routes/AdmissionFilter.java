package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.callers.CallerAuthentication;
import dev.frontdesk.gateway.problems.Problems;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.problems.RefusedException;
import dev.frontdesk.gateway.sessions.SessionText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands behind the check of the token: nothing reaches a handler without a {@link Passage}. */
public final class AdmissionFilter extends OncePerRequestFilter {

    private final Problems problems;
    private final Consumer<Passage> limit;

    /** @param limit refuses what is too much */
    public AdmissionFilter(Problems problems, Consumer<Passage> limit) {
        this.problems = problems;
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            refuseForms(request.getContentType());
            var passage = passage(request);
            limit.accept(passage);
            passage.attachTo(request);
        } catch (RefusedException refused) {
            problems.write(request, response, refused.refusal());
            return;
        }
        chain.doFilter(request, response);
    }

    private static Passage passage(HttpServletRequest request) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication in) {
            return Admission.decide(
                    request.getMethod(), request.getRequestURI(), site(request, in.caller()), in.caller());
        }
        throw Refusal.unauthenticated(false).asException();
    }

    /** The one that the request names, else the one that was chosen for this session. */
    private static @Nullable String site(HttpServletRequest request, Caller caller) {
        // A browser's EventSource can set no header.
        var named = request.getRequestURI().equals("/api/v1/live")
                ? request.getParameter("site")
                : request.getHeader("Frontdesk-Site");
        return named != null || caller.kind() == Caller.Kind.PROGRAM
                ? named
                : SessionText.SITE.of(request).orElse(null);
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
