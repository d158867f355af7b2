package dev.frontdesk.directory.door;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a day at the door. */
public sealed interface DoorDayCommand {

    DoorDayId doorDayId();

    Instant at();

    /** S64. The door system saw these; late, doubled and in any order. */
    record RecordPassages(
            @TargetAggregateIdentifier DoorDayId doorDayId,
            String siteId,
            String staffId,
            List<Passage> passages,
            Instant at)
            implements DoorDayCommand {}
}
