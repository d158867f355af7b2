package dev.frontdesk.directory.wording;

import java.util.regex.Pattern;

/** Identifies the wording of one site; derived from the site, so there is one of each. */
public record WordingId(String value) {

    private static final Pattern FORM = Pattern.compile("wording-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public WordingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like wording-… (a-z, 0-9, -)");
        }
    }

    /** @param siteId as {@code site-…} */
    public static WordingId of(String siteId) {
        return new WordingId("wording-" + siteId.replaceFirst("^site-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
