package dev.frontdesk.gateway.accounts;

import java.util.regex.Pattern;

/**
 * One role at one site.
 *
 * @param site id of the site, or {@link #EVERY_SITE}
 * @param role word of the role
 */
public record Grant(String site, String role) {

    public static final String EVERY_SITE = "*";

    private static final Pattern SITE = Pattern.compile("site-[a-z0-9-]{1,58}");

    /** The form in which tokens carry it. */
    public String inToken() {
        return site + ":" + role;
    }

    public static Grant fromToken(String text) {
        var colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("A grant in a token is site:role");
        }
        return new Grant(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Whether it is the id of one site. */
    public static boolean isSite(String text) {
        return SITE.matcher(text).matches();
    }

    public boolean covers(String wanted) {
        return site.equals(EVERY_SITE) || site.equals(wanted);
    }
}
