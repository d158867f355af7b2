package dev.frontdesk.call.console.calls;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said when a call goes one step further. Moments left out are now. */
final class StepBodies {

    private StepBodies() {}

    /** S106. */
    record AnswerBody(
            @Schema(example = "2026-11-23T00:58:02Z") @Nullable
            Instant answeredAt) {}

    /** S7 to S30. */
    record TransferBody(
            @Schema(description = "Extension · 分机", example = "8171")
            @NotNull
            @Pattern(regexp = "[0-9]{3,5}", message = "number-invalid")
            String extension,

            @Schema(
                    description = "Outcome · 结果",
                    example = "busy",
                    allowableValues = {"connected", "busy", "no-answer"})
            @NotNull
            String outcome,

            @Schema(example = "2026-11-23T00:59:00Z") @Nullable
            Instant occurredAt) {}

    /** S110. */
    record EndBody(
            @Schema(
                    description = "Disposition; without it the call goes on · 通话结果，必填",
                    example = "message",
                    allowableValues = {"transferred", "message", "informed", "turned-away", "wrong-number"})
            @Nullable
            String disposition,

            @Schema(example = "2026-11-23T01:00:20Z") @Nullable
            Instant endedAt) {}
}
