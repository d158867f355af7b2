package dev.frontdesk.call.console.routing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody at the desk sees of a line. */
record LineBody(
        @Schema(
                description = "Line state · 线路状态",
                example = "busy",
                allowableValues = {
                    "idle",
                    "ringing",
                    "in-use",
                    "busy",
                    "on-hold",
                    "unavailable",
                    "do-not-disturb",
                    "unknown"
                })
        @NotNull
        @Pattern(
                regexp = "idle|ringing|in-use|busy|on-hold|unavailable|do-not-disturb|unknown",
                message = "value-invalid")
        String state,

        @Schema(description = "When it was seen; now if absent · 看到的时间，默认为现在", example = "2026-11-23T00:59:00Z")
        @Nullable
        Instant seenAt) {}
