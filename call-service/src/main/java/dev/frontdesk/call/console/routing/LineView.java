package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.routing.LineNow;
import dev.frontdesk.call.routing.LineReport;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;

/**
 * What can be said of a line now.
 *
 * @param state unknown when nobody reported lately
 * @param lastSeen what was reported last
 * @param seenAt when it was last reported to be so
 */
record LineView(
        @Schema(example = "8211") String extension,
        @Schema(example = "unknown") String state,
        @Schema(example = "busy") String lastSeen,
        @Schema(example = "manual") String source,
        Instant seenAt,
        long ageSeconds) {

    /** @param limit how old a report may be */
    static LineView of(String extension, LineReport report, Duration limit, Instant now) {
        var line = LineNow.of(report, limit, now);
        var age = Duration.between(report.seenAt(), now).toSeconds();
        return new LineView(
                extension,
                line.state().word(),
                report.state().word(),
                report.source(),
                report.seenAt(),
                Math.max(0, age));
    }
}
