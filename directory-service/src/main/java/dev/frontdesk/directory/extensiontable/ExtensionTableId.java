package dev.frontdesk.directory.extensiontable;

import java.util.regex.Pattern;

/** Identifies the extension table of a site: there is one. */
public record ExtensionTableId(String value) {

    private static final Pattern FORM = Pattern.compile("exttable-site-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public ExtensionTableId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like exttable-site-…");
        }
    }

    public static ExtensionTableId of(String siteId) {
        return new ExtensionTableId("exttable-" + siteId);
    }

    @Override
    public String toString() {
        return value;
    }
}
