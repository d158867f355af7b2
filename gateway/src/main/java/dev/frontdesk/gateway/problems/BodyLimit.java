package dev.frontdesk.gateway.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.coyote.CloseNowException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody may send more than 1 MB, a file no more than 16 MB and a form no more than 64 kB, whether the length is
 * announced or not; nor dribble it in for ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class BodyLimit extends OncePerRequestFilter {

    /** Bytes. The limit itself is still accepted. */
    static final long LIMIT = 1024 * 1024;

    /** Bytes, for the paths that take files. */
    static final long UPLOAD_LIMIT = 16 * LIMIT;

    /** Bytes, for the forms of the sign-in, whose fields are held in memory. */
    static final long FORM_LIMIT = 64 * 1024;

    private static final List<String> UPLOADS =
            List.of("/api/v1/staff-imports", "/api/v1/customer-imports", "/api/v1/mail/statements");

    private final Problems problems;
    private final Duration within;

    /** @param within what is small has to be whole within this */
    BodyLimit(Problems problems, @Value("${frontdesk.gateway.sentwithin:30s}") Duration within) {
        this.problems = problems;
        this.within = within;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, Refusal.tooLarge(limit));
        } else {
            answer(new LimitedRequest(request, limit, within), response, chain);
        }
        if (response.getStatus() == 408) {
            // The container would wait for the rest, each byte anew.
            throw new CloseNowException("Whoever dribbles was told so");
        }
    }

    private void answer(LimitedRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(FormRequest.isForm(request) ? new FormRequest(request) : request, response);
        } catch (RefusedException refused) {
            problems.write(request, response, refused.refusal());
        }
    }

    private static long limit(HttpServletRequest request) {
        if (FormRequest.isForm(request)) {
            return FORM_LIMIT;
        }
        return UPLOADS.stream().anyMatch(request.getRequestURI()::startsWith) ? UPLOAD_LIMIT : LIMIT;
    }
}
