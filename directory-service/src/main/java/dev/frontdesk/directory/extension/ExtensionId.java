package dev.frontdesk.directory.extension;

import java.util.regex.Pattern;

/** Identifies an extension: one per site and number, so that two who want the same one meet. */
public record ExtensionId(String value) {

    private static final Pattern FORM = Pattern.compile("ext-site-[a-z0-9-]{1,120}-[0-9]{3,5}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public ExtensionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like ext-site-…-8133");
        }
    }

    public static ExtensionId of(String siteId, String number) {
        return new ExtensionId("ext-" + siteId + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
