package dev.frontdesk.directory.door;

import dev.frontdesk.kernel.DomainEvent;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Stored for ever: rename nothing, remove nothing. */
public sealed interface DoorDayEvent extends DomainEvent {

    String doorDayId();

    String staffId();

    /**
     * S64. Somebody with this person's badge went through a door; {@code occurredAt} is when.
     *
     * @param line what the door system calls this passage
     */
    @Revision("1")
    record DoorPassed(String doorDayId, String siteId, String staffId, String line, boolean in, Instant occurredAt)
            implements DoorDayEvent {}
}
