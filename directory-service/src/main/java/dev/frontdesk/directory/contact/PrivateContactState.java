package dev.frontdesk.directory.contact;

import dev.frontdesk.directory.contact.PrivateContactEvent.PrivateContactKept;
import dev.frontdesk.directory.contact.PrivateContactEvent.PrivateContactWithdrawn;
import java.util.List;

/** What the next decision about a private contact depends on. */
public sealed interface PrivateContactState {

    record None() implements PrivateContactState {}

    record There(PrivateContactKept kept) implements PrivateContactState {}

    default PrivateContactState after(PrivateContactEvent event) {
        return switch (event) {
            case PrivateContactKept kept -> new There(kept);
            case PrivateContactWithdrawn _ -> new None();
        };
    }

    static PrivateContactState of(List<PrivateContactEvent> events) {
        PrivateContactState state = new None();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }
}
