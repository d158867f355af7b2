package dev.frontdesk.visitor.console.invitations;

import dev.frontdesk.visitor.console.invitations.PlanVisitBody.TimesBody;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said of an invitation after it was made. */
final class InvitationBodies {

    private InvitationBodies() {}

    /** Another time or host; whoever was invited is told. */
    record ReplanBody(
            @Schema(description = "The same where absent · 不填则不变", example = "staff-chen") @Nullable
            String hostId,

            @Valid @NotNull TimesBody times) {}

    record CancelBody(
            @Schema(
                    description = "host-cancels, visitor-cancels, recorded-by-mistake; inward · 取消原因，不对外",
                    example = "host-cancels")
            @NotNull
            String reason) {}

    /** What a visitor shows or types. */
    record CheckBody(
            @Schema(description = "Typed or scanned · 手输或扫码", example = "FD:ABCDEFGHJ")
            @NotBlank(message = "field-missing")
            @Size(max = 100, message = "text-too-long")
            String code) {}

    /** One of these at least; each narrows down. */
    record FindBody(
            @Schema(example = "陈思远") @Size(max = 200, message = "text-too-long") @Nullable
            String name,

            @Schema(example = "华东贸易") @Size(max = 200, message = "text-too-long") @Nullable
            String company,

            @Schema(description = "Last four digits of the telephone number · 电话后四位", example = "5678")
            @Pattern(regexp = "\\d{4}", message = "number-invalid")
            @Nullable
            String lastFour) {

        /** Masked: a record's own toString would carry the visitor into a log line. */
        @Override
        public String toString() {
            return "FindBody[***]";
        }
    }
}
