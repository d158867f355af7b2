package dev.frontdesk.directory.template;

import java.util.regex.Pattern;

/** Identifies what one kind of message says at one site; derived from both, so there is one of each. */
public record RelayTemplateId(String value) {

    private static final Pattern FORM = Pattern.compile("template-[a-z0-9-]{1,120}\\.[a-z-]{1,40}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public RelayTemplateId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like template-….… (a-z, 0-9, -)");
        }
    }

    /** @param siteId as {@code site-…} */
    public static RelayTemplateId of(String siteId, String kind) {
        return new RelayTemplateId("template-" + siteId.replaceFirst("^site-", "") + "." + kind);
    }

    @Override
    public String toString() {
        return value;
    }
}
