package dev.frontdesk.call.idlenotice;

import dev.frontdesk.call.routing.LineNow;
import dev.frontdesk.call.routing.LineReport;
import dev.frontdesk.call.routing.LineState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * S19. Whether somebody can be told now: one of the person's extensions is idle, and the person speaks on none of them.
 * What nobody reported lately is unknown, and unknown is not idle.
 *
 * @param idleSeen when the line was last seen idle
 */
record FreeLine(String extension, Instant idleSeen) {

    static Optional<FreeLine> of(List<String> extensions, Map<String, LineReport> lines, Duration limit, Instant now) {
        FreeLine free = null;
        for (var extension : extensions) {
            var report = lines.get(extension);
            var state = LineNow.of(report, limit, now).state();
            if (isTaken(state)) {
                return Optional.empty();
            }
            if (free == null && report != null && state == LineState.IDLE) {
                free = new FreeLine(extension, report.seenAt());
            }
        }
        return Optional.ofNullable(free);
    }

    private static boolean isTaken(LineState state) {
        return switch (state) {
            case RINGING, IN_USE, BUSY, ON_HOLD, DO_NOT_DISTURB -> true;
            case IDLE, UNAVAILABLE, UNKNOWN -> false;
        };
    }
}
