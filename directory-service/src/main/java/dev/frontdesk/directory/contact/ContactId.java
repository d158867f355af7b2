package dev.frontdesk.directory.contact;

import java.util.regex.Pattern;

/** Identifies the private contact of one member of staff; derived from the staff id, so there is one of each. */
public record ContactId(String value) {

    private static final Pattern FORM = Pattern.compile("contact-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public ContactId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like contact-… (a-z, 0-9, -)");
        }
    }

    /** @param staffId as {@code staff-…} */
    public static ContactId of(String staffId) {
        return new ContactId("contact-" + staffId.substring("staff-".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
