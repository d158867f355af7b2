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
                    allowableValues = {"connected", "busy", "no-answer", "returned"})
            @NotNull
            String outcome,

            @Schema(example = "2026-11-23T00:59:00Z") @Nullable
            Instant occurredAt) {}

    /** S7 to S30. */
    record OfferBody(
            @Schema(description = "Extension · 分机", example = "8171")
            @NotNull
            @Pattern(regexp = "[0-9]{3,5}", message = "number-invalid")
            String extension,

            @Schema(
                    description = "Consult: the desk speaks first · 咨询转：先与对方通话",
                    example = "blind",
                    allowableValues = {"blind", "consult"})
            @NotNull
            @Pattern(regexp = "blind|consult", message = "value-invalid")
            String kind) {}

    /** S25, S30. */
    record WillingnessBody(
            @Schema(description = "Extension · 分机", example = "8171")
            @NotNull
            @Pattern(regexp = "[0-9]{3,5}", message = "number-invalid")
            String extension,

            @Schema(description = "Whether the call is wanted · 是否愿接", example = "false") @NotNull
            Boolean wanted,

            @Schema(example = "2026-11-23T00:59:00Z") @Nullable
            Instant occurredAt) {}

    /** S31. */
    record OutwardBody(
            @Schema(description = "Kind of call; the call's own if absent · 来电类型", example = "solicitation") @Nullable
            String kind,

            @Schema(example = "2026-11-23T00:59:00Z") @Nullable
            Instant occurredAt) {}

    /** S110. */
    record EndBody(
            @Schema(
                    description = "Disposition; without it the call goes on · 通话结果，必填",
                    example = "message",
                    allowableValues = {
                        "transferred",
                        "message",
                        "call-back-promised",
                        "informed",
                        "turned-away",
                        "wrong-number"
                    })
            @Nullable
            String disposition,

            @Schema(example = "2026-11-23T01:00:20Z") @Nullable
            Instant endedAt) {}
}
