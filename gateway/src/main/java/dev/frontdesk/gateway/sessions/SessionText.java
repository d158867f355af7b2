package dev.frontdesk.gateway.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a session remembers, all of it text; see {@link SessionSettings}. */
public enum SessionText {
    /** Name of the account or kiosk that is signed in here. */
    CALLER,
    /** {@link dev.frontdesk.gateway.callers.Caller.Kind}. */
    KIND,
    /** Epoch seconds of the sign-in. */
    SINCE,
    /** The site that requests without the header Frontdesk-Site are for. */
    SITE,
    CSRF,
    /** What the gateway asked the issuer, until its answer comes. */
    ASKED,
    /** Where the browser wanted to go. */
    TO,
    /** Name of the account at the embedded issuer. */
    ISSUER,
    /** Name of the account whose password was right and whose code is missing. */
    HALF,
    /** The query of the request that the sign-in page interrupted. */
    INTERRUPTED,
    /** zh or en, as chosen on a page. */
    LANGUAGE;

    public Optional<String> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(name()) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** @param text null forgets it */
    public void set(HttpServletRequest request, @Nullable String text) {
        if (text != null) {
            request.getSession().setAttribute(name(), text);
        } else if (request.getSession(false) != null) {
            request.getSession().removeAttribute(name());
        }
    }

    public Optional<String> take(HttpServletRequest request) {
        var found = of(request);
        found.ifPresent(text -> set(request, null));
        return found;
    }
}
