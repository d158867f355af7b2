package dev.frontdesk.directory.staff;

import java.util.regex.Pattern;

/** Identifies a member of staff; made by the client, so that a retry carries the same one. */
public record StaffId(String value) {

    private static final Pattern FORM = Pattern.compile("staff-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public StaffId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like staff-… (a-z, 0-9, -)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
