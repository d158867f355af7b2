package dev.frontdesk.call.call;

import java.util.ArrayList;
import java.util.List;

/** A card that lives as long as a test: the same rules, no store. */
public final class CardInMemory {

    private CallState state = new CallState.NotReceived();
    private final List<CallEvent> events = new ArrayList<>();

    public void handle(CallCommand command) {
        for (var event : CallDecider.decide(state, command)) {
            state = state.after(event);
            events.add(event);
        }
    }

    public List<CallEvent> events() {
        return List.copyOf(events);
    }
}
