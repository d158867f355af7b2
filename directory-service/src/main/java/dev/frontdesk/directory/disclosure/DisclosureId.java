package dev.frontdesk.directory.disclosure;

import java.util.regex.Pattern;

/** Identifies one disclosure, from the question to the sight; made by the client, so that a retry carries the same one. */
public record DisclosureId(String value) {

    private static final Pattern FORM = Pattern.compile("disclosure-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public DisclosureId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like disclosure-… (a-z, 0-9, -)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
