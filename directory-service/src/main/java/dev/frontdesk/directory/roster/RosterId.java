package dev.frontdesk.directory.roster;

import java.util.regex.Pattern;

/** Identifies a roster; made by the client, so that a retry carries the same one. */
public record RosterId(String value) {

    private static final Pattern FORM = Pattern.compile("roster-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public RosterId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like roster-… (a-z, 0-9, -)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
