package dev.frontdesk.directory.door;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Identifies one person's day at the door; a day, so that no history grows for ever. */
public record DoorDayId(String value) {

    private static final Pattern FORM = Pattern.compile("door-staff-[a-z0-9-]{1,120}-\\d{4}-\\d{2}-\\d{2}");

    /** @throws IllegalArgumentException when the value is no such id; the value itself is not repeated */
    public DoorDayId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id has to look like door-staff-…-2026-11-23 (a-z, 0-9, -)");
        }
    }

    /** @param day in the zone of the site */
    public static DoorDayId of(String staffId, LocalDate day) {
        return new DoorDayId("door-" + staffId + "-" + day);
    }

    @Override
    public String toString() {
        return value;
    }
}
