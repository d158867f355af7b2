package dev.frontdesk.directory.relay;

import java.util.regex.Pattern;

/** Identifies a relay; derived from what it is about, so that a repeated request is the same relay. */
public record RelayId(String value) {

    private static final Pattern FORM = Pattern.compile("relay-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public RelayId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like relay-… (a-z, 0-9, -)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
