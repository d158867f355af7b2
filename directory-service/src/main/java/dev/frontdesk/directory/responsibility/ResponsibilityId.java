package dev.frontdesk.directory.responsibility;

import java.util.regex.Pattern;

/** Identifies a responsibility; made by the client, so that a retry carries the same one. */
public record ResponsibilityId(String value) {

    private static final Pattern FORM = Pattern.compile("resp-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public ResponsibilityId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like resp-… (a-z, 0-9, -)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
