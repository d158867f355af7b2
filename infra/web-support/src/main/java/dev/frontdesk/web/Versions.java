package dev.frontdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The version of an aggregate as a strong {@code ETag}, {@code "7"}, so that no edit overwrites another unseen. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /** See {@link #expected(String)}. */
    public static long expected(HttpServletRequest request) {
        return expected(request.getHeader(HttpHeaders.IF_MATCH));
    }

    /**
     * The version the client had read, for {@code Desk.send}.
     *
     * @param ifMatch the header, exactly one strong tag; {@code *} says nothing about what was read
     * @throws VersionRequired without the header (428)
     * @throws BadInput {@code version-malformed} when it is no version
     */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new VersionRequired();
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new BadInput("version-malformed", HttpHeaders.IF_MATCH);
        }
        return Long.parseLong(tag.group(1));
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
