package dev.frontdesk.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a browser goes after the sign-in: a path of ours, never another place. */
final class Destination {

    static final String HOME = "/";

    /** One slash at the start, so that no other host can be named; nothing that a browser reads as one. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%=&?,:+-]{0,500}");

    private Destination() {}

    static String of(@Nullable String wanted) {
        return wanted != null && OURS.matcher(wanted).matches() ? wanted : HOME;
    }
}
