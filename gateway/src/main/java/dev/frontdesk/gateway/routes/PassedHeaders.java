package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.problems.Correlation;
import dev.frontdesk.gateway.tokens.InternalTokens;
import java.util.Collections;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Only these headers reach a service. A list of what is allowed, because nobody can list every header that some proxy
 * or library takes for somebody's identity or address.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class PassedHeaders implements HttpHeadersFilter.RequestHttpHeadersFilter {

    private static final List<String> ALLOWED = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Content-Length",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID",
            "Frontdesk-Desk",
            "Prefer",
            "Range",
            "traceparent",
            "tracestate");

    private final InternalTokens tokens;

    PassedHeaders(InternalTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public HttpHeaders apply(HttpHeaders given, ServerRequest request) {
        var passed = new HttpHeaders();
        for (var name : ALLOWED) {
            // As sent: the framework's copy has a character set added.
            var values = Collections.list(request.servletRequest().getHeaders(name));
            if (!values.isEmpty()) {
                passed.put(name, values);
            }
        }
        var passage = Passage.of(request.servletRequest()).orElseThrow();
        var passport = new InternalTokens.Passport(passage.rule().part().service(), passage.site(), passage.roles());
        passed.setBearerAuth(tokens.token(passage.caller(), passport));
        passed.set(Correlation.HEADER, Correlation.of(request.servletRequest()));
        return passed;
    }
}
