package dev.frontdesk.gateway.routes;

import dev.frontdesk.gateway.callers.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * A request that was let in.
 *
 * @param rule the line of the table that it took
 * @param caller whoever asks
 * @param site the site it is for; "*" for what concerns the whole company
 * @param roles what the caller is there
 */
public record Passage(RouteRule rule, Caller caller, String site, Set<String> roles) {

    private static final String ATTRIBUTE = Passage.class.getName();

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** How the request was let in; empty outside of the API. */
    public static Optional<Passage> of(HttpServletRequest request) {
        return Optional.ofNullable((Passage) request.getAttribute(ATTRIBUTE));
    }
}
