package dev.frontdesk.directory.door;

import dev.frontdesk.directory.door.DoorDayCommand.RecordPassages;
import dev.frontdesk.directory.door.DoorDayEvent.DoorPassed;
import java.util.Comparator;
import java.util.List;

/** Every rule of a day at the door. Same state, same command, same answer: no clock, no chance, no framework. */
final class DoorDayDecider {

    private DoorDayDecider() {}

    /** A line that is known stands as it was recorded first. */
    static List<DoorDayEvent> decide(DoorDayState state, RecordPassages command) {
        return command.passages().stream()
                .filter(passage -> !state.passages().containsKey(passage.line()))
                .sorted(Comparator.comparing(Passage::at).thenComparing(Passage::line))
                .<DoorDayEvent>map(passage -> new DoorPassed(
                        command.doorDayId().value(),
                        command.siteId(),
                        command.staffId(),
                        passage.line(),
                        passage.in(),
                        passage.at()))
                .toList();
    }
}
