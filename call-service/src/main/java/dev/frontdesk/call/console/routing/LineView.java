package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.routing.LineReport;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;

/**
 * What was last reported of a line.
 *
 * @param ageSeconds how long ago; what it is worth then, the routing plan says
 */
record LineView(
        @Schema(example = "8211") String extension,
        @Schema(example = "busy") String state,
        @Schema(example = "manual") String source,
        Instant seenAt,
        long ageSeconds) {

    static LineView of(String extension, LineReport report, Instant now) {
        var age = Duration.between(report.seenAt(), now).toSeconds();
        return new LineView(extension, report.state().word(), report.source(), report.seenAt(), Math.max(0, age));
    }
}
