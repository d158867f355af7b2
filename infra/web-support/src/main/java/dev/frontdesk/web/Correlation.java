package dev.frontdesk.web;

import dev.frontdesk.axon.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * The id of one conversation over all services. It comes in {@value #HEADER} or is made here, is echoed in the answer
 * and stands in every log line, event and problem of the request.
 */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Correlation() {}

    /** The same at every call for one request. */
    public static String id(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var given = request.getHeader(HEADER);
        // Anything else than a UUID could carry personal data or line breaks into the log.
        var id = given != null && UUID.matcher(given).matches() ? given : Ids.next();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
