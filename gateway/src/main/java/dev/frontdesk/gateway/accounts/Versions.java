package dev.frontdesk.gateway.accounts;

import dev.frontdesk.gateway.problems.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The version of an account as a strong {@code ETag}, {@code "7"}, so that no change overwrites another unseen. */
final class Versions {

    /** Of an account that there is not yet: whoever names it makes a new one or none. */
    static final long NONE = 0;

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** @return null where nobody said what they had read */
    static @Nullable Long expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusal.badInput("version-malformed", HttpHeaders.IF_MATCH).asException();
        }
        return Long.valueOf(tag.group(1));
    }
}
