package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.problems.Correlation;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** What a service may not say to the outside, or what the gateway says itself. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class AnsweredHeaders implements HttpHeadersFilter.ResponseHttpHeadersFilter {

    private static final List<String> KEPT_BACK =
            List.of("Set-Cookie", "Server", "Date", "X-Powered-By", "X-Application-Context", Correlation.HEADER);

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        var passed = new HttpHeaders();
        answered.forEach((name, values) -> {
            if (KEPT_BACK.stream().noneMatch(name::equalsIgnoreCase)
                    && !name.regionMatches(true, 0, "Access-Control-", 0, "Access-Control-".length())) {
                passed.put(name, values);
            }
        });
        return passed;
    }
}
