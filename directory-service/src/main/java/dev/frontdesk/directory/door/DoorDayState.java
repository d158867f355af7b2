package dev.frontdesk.directory.door;

import dev.frontdesk.directory.door.DoorDayEvent.DoorPassed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** @param passages known so far, by line */
public record DoorDayState(Map<String, Passage> passages) {

    static final DoorDayState EMPTY = new DoorDayState(Map.of());

    public DoorDayState {
        passages = Map.copyOf(passages);
    }

    public static DoorDayState of(List<DoorDayEvent> events) {
        var state = EMPTY;
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    DoorDayState after(DoorDayEvent event) {
        return switch (event) {
            case DoorPassed passed -> {
                var all = new HashMap<>(passages);
                all.put(passed.line(), new Passage(passed.line(), passed.in(), passed.occurredAt()));
                yield new DoorDayState(all);
            }
        };
    }
}
