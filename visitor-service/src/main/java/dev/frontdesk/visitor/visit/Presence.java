package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import java.time.Instant;

/** Whether the visitor is here, and since when one knows. */
public sealed interface Presence {

    static Presence since(VisitorArrived event) {
        return new Here(event.occurredAt(), false, false, event.closesAt());
    }

    /**
     * @param seenAt when somebody last saw the visitor here
     * @param admitted let in
     * @param onBreak out for a while
     * @param closesAt when the site closes next
     */
    record Here(Instant seenAt, boolean admitted, boolean onBreak, Instant closesAt) implements Presence {}

    record TurnedAway(Instant at) implements Presence {}

    record Gone(Instant at, String provenance) implements Presence {}

    /** Between the two, nobody knows when. */
    record Inferred(Instant notBefore, Instant notAfter) implements Presence {}

    default Presence admitted(Instant at) {
        return this instanceof Here here ? new Here(later(here, at), true, here.onBreak(), here.closesAt()) : this;
    }

    default Presence onBreak(Instant at) {
        return this instanceof Here here ? new Here(later(here, at), here.admitted(), true, here.closesAt()) : this;
    }

    default Presence back(Instant at) {
        return this instanceof Here here ? new Here(later(here, at), here.admitted(), false, here.closesAt()) : this;
    }

    /** The arrival was corrected: where nobody has seen the visitor since, that was the last that was seen. */
    default Presence arrived(Instant before, Instant corrected) {
        return this instanceof Here here && here.seenAt().equals(before)
                ? new Here(corrected, here.admitted(), here.onBreak(), here.closesAt())
                : this;
    }

    default Presence closing(Instant closesAt) {
        return this instanceof Here here ? new Here(here.seenAt(), here.admitted(), here.onBreak(), closesAt) : this;
    }

    private static Instant later(Here here, Instant at) {
        return at.isAfter(here.seenAt()) ? at : here.seenAt();
    }
}
