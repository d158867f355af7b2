package dev.frontdesk.visitor.visitorbadge;

import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.IssueBadge;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.ReportBadgeLost;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.ReturnBadge;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeIssued;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeLost;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeReturned;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeState.AtTheDesk;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeState.Issued;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeState.Lost;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeState.NeverIssued;
import java.time.Instant;
import java.util.List;

/** Every rule of a visitor badge: nobody gets one that somebody else has. No clock, no chance, no framework. */
final class VisitorBadgeDecider {

    private VisitorBadgeDecider() {}

    static List<VisitorBadgeEvent> decide(VisitorBadgeState state, VisitorBadgeCommand command) {
        return switch (command) {
            case IssueBadge issue -> issue(state, issue);
            case ReturnBadge back -> back(state, back);
            case ReportBadgeLost lost -> lost(state, lost);
        };
    }

    private static List<VisitorBadgeEvent> issue(VisitorBadgeState state, IssueBadge command) {
        return switch (state) {
            case Issued(var issued) when issued.visitId().equals(command.visitId()) -> List.of();
            case Issued(var issued) -> throw VisitorBadgeRejection.issued(issued.number());
            case Lost(var lost) -> throw VisitorBadgeRejection.lost(lost.number());
            case NeverIssued _, AtTheDesk _ ->
                List.of(new BadgeIssued(command.badgeId().value(), command.number(), command.visitId(), command.at()));
        };
    }

    private static List<VisitorBadgeEvent> back(VisitorBadgeState state, ReturnBadge command) {
        return switch (state) {
            case NeverIssued _ -> throw VisitorBadgeRejection.notIssued(command.badgeId());
            case AtTheDesk _ -> List.of();
            case Issued(var issued) -> {
                requireNotBefore(issued.occurredAt(), issued.number(), command);
                yield List.of(returned(command, issued.number(), issued.visitId()));
            }
            case Lost(var lost) -> List.of(returned(command, lost.number(), lost.visitId()));
        };
    }

    private static BadgeReturned returned(ReturnBadge command, int number, String visitId) {
        return new BadgeReturned(command.badgeId().value(), number, visitId, command.at());
    }

    private static List<VisitorBadgeEvent> lost(VisitorBadgeState state, ReportBadgeLost command) {
        return switch (state) {
            case NeverIssued _, AtTheDesk _ -> throw VisitorBadgeRejection.notIssued(command.badgeId());
            case Lost _ -> List.of();
            case Issued(var issued) -> {
                requireNotBefore(issued.occurredAt(), issued.number(), command);
                yield List.of(
                        new BadgeLost(command.badgeId().value(), issued.number(), issued.visitId(), command.at()));
            }
        };
    }

    private static void requireNotBefore(Instant issuedAt, int number, VisitorBadgeCommand command) {
        if (command.at().isBefore(issuedAt)) {
            throw VisitorBadgeRejection.beforeIssue(number);
        }
    }
}
