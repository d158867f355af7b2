package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;

/** S98, S100. What an absent host owes the visitor. */
public sealed interface Reply {

    record None() implements Reply {}

    /** @param late the clock has said so */
    record Owed(MessageLeftForHost message, boolean late) implements Reply {}

    /** Late, but replied: the promise stays broken. */
    record RepliedLate(MessageLeftForHost message) implements Reply {}

    /** Kept or released. */
    record Settled() implements Reply {}

    default Reply replied(HostReplied event) {
        if (event.inTime()) {
            return new Settled();
        }
        return this instanceof Owed owed ? new RepliedLate(owed.message()) : this;
    }

    default Reply overdue() {
        return this instanceof Owed owed ? new Owed(owed.message(), true) : this;
    }
}
