package dev.frontdesk.gateway.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As of which moment, and as known at which, a question is asked; the services say what is wrong with one. */
final class Moments {

    private Moments() {}

    /** As a query, with its question mark; empty for now. */
    static String of(HttpServletRequest request) {
        var query = Stream.of("asOf", "knownAt")
                .filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + encoded(request.getParameter(name)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
