package dev.frontdesk.directory.calendar;

import java.util.regex.Pattern;

/** Identifies the calendar of a site; there is one for each. */
public record CalendarId(String value) {

    private static final String PREFIX = "calendar-";
    private static final Pattern FORM = Pattern.compile(PREFIX + "site-[a-z0-9-]{1,120}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public CalendarId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like calendar-site-… (a-z, 0-9, -)");
        }
    }

    public static CalendarId of(String site) {
        return new CalendarId(PREFIX + site);
    }

    @Override
    public String toString() {
        return value;
    }
}
