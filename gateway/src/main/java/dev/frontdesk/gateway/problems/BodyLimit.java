package dev.frontdesk.gateway.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody may send more than 1 MB, and a file no more than 16 MB, whether the length is announced or not; nor dribble it
 * in for ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class BodyLimit extends OncePerRequestFilter {

    /** Bytes. The limit itself is still accepted. */
    static final long LIMIT = 1024 * 1024;

    /** Bytes, for the paths that take files. */
    static final long UPLOAD_LIMIT = 16 * LIMIT;

    /** What is small has to be whole within this. */
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private static final List<String> UPLOADS =
            List.of("/api/v1/staff-imports", "/api/v1/customer-imports", "/api/v1/mail/statements");

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = UPLOADS.stream().anyMatch(request.getRequestURI()::startsWith) ? UPLOAD_LIMIT : LIMIT;
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, Refusal.tooLarge(limit));
        } else {
            chain.doFilter(new LimitedRequest(request, limit, WITHIN), response);
        }
    }
}
