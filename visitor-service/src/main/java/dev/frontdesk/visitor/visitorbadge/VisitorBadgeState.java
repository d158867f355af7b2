package dev.frontdesk.visitor.visitorbadge;

import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeIssued;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeLost;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeReturned;

/** What a decision about a visitor badge needs to know, and nothing else. */
sealed interface VisitorBadgeState {

    record NeverIssued() implements VisitorBadgeState {}

    record Issued(BadgeIssued issued) implements VisitorBadgeState {}

    /** @param visitId who had it last */
    record AtTheDesk(String visitId) implements VisitorBadgeState {}

    record Lost(BadgeLost lost) implements VisitorBadgeState {}

    default VisitorBadgeState after(VisitorBadgeEvent event) {
        return switch (event) {
            case BadgeIssued issued -> new Issued(issued);
            case BadgeReturned returned -> new AtTheDesk(returned.visitId());
            case BadgeLost lost -> new Lost(lost);
        };
    }
}
