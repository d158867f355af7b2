package dev.frontdesk.directory.site;

import java.util.regex.Pattern;

/** Identifies a site; made by the client, so that a retry carries the same one. */
public record SiteId(String value) {

    private static final Pattern FORM = Pattern.compile("site-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public SiteId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like site-… (a-z, 0-9, -)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
