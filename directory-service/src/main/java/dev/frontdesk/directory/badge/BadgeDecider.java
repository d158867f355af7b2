package dev.frontdesk.directory.badge;

import dev.frontdesk.directory.badge.BadgeCommand.AssignBadge;
import dev.frontdesk.directory.badge.BadgeEvent.BadgeAssigned;
import java.util.List;
import java.util.Objects;

/** Every rule of a badge. Same state, same command, same answer: no clock, no chance, no framework. */
final class BadgeDecider {

    private BadgeDecider() {}

    static List<BadgeEvent> decide(BadgeState state, AssignBadge command) {
        if (Objects.equals(state.staffId(), command.staffId())) {
            return List.of();
        }
        return List.of(new BadgeAssigned(
                command.badgeId().value(), command.siteId(), command.number(), command.staffId(), command.at()));
    }
}
