package dev.frontdesk.directory;

import dev.frontdesk.directory.badge.BadgeEvent.BadgeAssigned;
import dev.frontdesk.directory.door.DoorDayEvent.DoorPassed;
import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;

/** One of each event of badges and doors; the passage's public form is the contract's sample. */
public final class DoorSamples {

    public static final DoorPassed PASSED = new DoorPassed(
            "door-staff-lin-2026-11-23", "site-a", "staff-lin", "10001", true, Instant.parse("2026-11-23T00:57:12Z"));

    public static final List<DomainEvent> ALL = List.of(
            new BadgeAssigned(
                    "badge-site-a-a-0042", "site-a", "a-0042", "staff-lin", Instant.parse("2026-11-23T00:30:00Z")),
            PASSED);

    private DoorSamples() {}
}
