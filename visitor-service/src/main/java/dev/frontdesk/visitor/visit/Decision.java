package dev.frontdesk.visitor.visit;

import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;

/** Whether the visitor is received. Inward: {@link Outcomes} makes of it what may be said. */
public sealed interface Decision {

    /** Nobody has answered yet. */
    record Open() implements Decision {}

    record Accepted(HostAccepted event) implements Decision {}

    record Declined(HostDeclined event) implements Decision {}

    /** Nobody has answered in time. */
    record Unreachable() implements Decision {}
}
