package dev.frontdesk.directory.outing;

import java.util.regex.Pattern;

/** Identifies an outing; made by the client, so that a retry carries the same one. */
public record OutingId(String value) {

    private static final Pattern FORM = Pattern.compile("outing-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public OutingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like outing-… (a-z, 0-9, -)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
