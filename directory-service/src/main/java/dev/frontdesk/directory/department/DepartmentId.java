package dev.frontdesk.directory.department;

import java.util.regex.Pattern;

/** Identifies a department; made by the client, so that a retry carries the same one. */
public record DepartmentId(String value) {

    private static final Pattern FORM = Pattern.compile("dept-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public DepartmentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like dept-… (a-z, 0-9, -)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
