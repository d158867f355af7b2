package dev.frontdesk.directory.preference;

import java.util.regex.Pattern;

/** Identifies what one member of staff prefers; derived from that person's id. */
public record PreferenceId(String value) {

    private static final Pattern FORM = Pattern.compile("preference-staff-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public PreferenceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like preference-staff-… (a-z, 0-9, -)");
        }
    }

    public static PreferenceId of(String staffId) {
        return new PreferenceId("preference-" + staffId);
    }

    @Override
    public String toString() {
        return value;
    }
}
