package dev.frontdesk.gateway.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request one id that goes through all services, stands in every log line and comes back to the caller.
 * Only a UUID is taken over from outside: anything else could carry personal data or break log lines.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Correlation extends OncePerRequestFilter {

    /** Header of the same name in the request and in the answer. */
    public static final String HEADER = "X-Correlation-Id";

    private static final Logger LOG = LoggerFactory.getLogger(Correlation.class);
    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Set<Integer> WORTH_A_LINE = Set.of(401, 403, 413, 503);

    /** The id of this request. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "00000000-0000-0000-0000-000000000000";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = give(request, response);
        MDC.put("correlationId", id);
        try {
            chain.doFilter(request, response);
            logRefusal(request, response.getStatus());
        } finally {
            MDC.remove("correlationId");
        }
    }

    /** Also to whom no filter has seen. */
    static String give(HttpServletRequest request, HttpServletResponse response) {
        var id = choose(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        return id;
    }

    private static String choose(@Nullable String given) {
        return given != null && UUID_FORM.matcher(given).matches()
                ? given.toLowerCase(java.util.Locale.ROOT)
                : UUID.randomUUID().toString();
    }

    /** Path only: a query may hold what somebody searched for. */
    private static void logRefusal(HttpServletRequest request, int status) {
        if (WORTH_A_LINE.contains(status)) {
            LOG.info("Refused with {}: {} {}", status, request.getMethod(), printable(request.getRequestURI()));
        }
    }

    private static String printable(String path) {
        var shown = path.replaceAll("[^\\x21-\\x7e]", "?");
        return shown.length() > 200 ? shown.substring(0, 200) : shown;
    }
}
