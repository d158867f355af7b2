package dev.frontdesk.directory.badge;

import dev.frontdesk.directory.badge.BadgeEvent.BadgeAssigned;
import org.jspecify.annotations.Nullable;

/** @param staffId whose it is; null: nobody's */
record BadgeState(@Nullable String staffId) {

    static final BadgeState NOBODYS = new BadgeState(null);

    BadgeState after(BadgeEvent event) {
        return switch (event) {
            case BadgeAssigned assigned -> new BadgeState(assigned.staffId());
        };
    }
}
