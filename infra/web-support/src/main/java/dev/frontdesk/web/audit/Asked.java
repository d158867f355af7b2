package dev.frontdesk.web.audit;

import jakarta.servlet.http.HttpServletRequest;

/** A question as it is written down: addresses hold ids and moments and nothing personal. */
final class Asked {

    private static final int MOST = 1000;

    private Asked() {}

    static String in(HttpServletRequest request) {
        var query = request.getQueryString();
        var asked = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return asked.substring(0, Math.min(MOST, asked.length()));
    }
}
