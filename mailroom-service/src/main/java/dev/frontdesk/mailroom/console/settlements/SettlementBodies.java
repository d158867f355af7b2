package dev.frontdesk.mailroom.console.settlements;

import dev.frontdesk.mailroom.matching.Comparison.Difference;
import dev.frontdesk.mailroom.settlements.Settlements.DifferenceRow;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about a settlement, and how it is shown. */
final class SettlementBodies {

    private SettlementBodies() {}

    record ResolutionBody(
            @Schema(example = "[\"duplicate-201\"]")
            @NotEmpty(message = "field-missing")
            @Size(max = 1000, message = "value-invalid")
            List<@NotNull @Size(min = 1, max = 200, message = "value-invalid") String> differences,

            @Schema(
                    description = "accept, claim-back, correct-register, charge-person, next-month"
                            + " · 认可、拒付追回、更正登记、个人承担、下月结算",
                    example = "claim-back")
            @NotBlank(message = "field-missing")
            String resolution,

            @Schema(description = "Whom it is charged to · 承担人", example = "staff-lin")
            @Pattern(regexp = "staff-[a-z0-9-]{1,120}", message = "id-malformed")
            @Nullable
            String staffId,

            @Schema(description = "Why · 说明", example = "快递已确认重复收费")
            @Size(max = 1000, message = "text-too-long")
            @Nullable
            String note) {

        /** Masked: a note may name somebody. */
        @Override
        public String toString() {
            return "ResolutionBody[" + resolution + "]";
        }
    }

    record RefusalBody(
            @Schema(description = "Why · 退回原因", example = "请附快递公司的说明")
            @NotBlank
            @Size(max = 1000, message = "text-too-long")
            String reason) {

        /** Masked: a reason may name somebody. */
        @Override
        public String toString() {
            return "RefusalBody[***]";
        }
    }

    record PaymentBody(
            @Schema(description = "In cents, as approved · 金额（分），须与批准一致", example = "203400")
            @Min(value = 0, message = "value-invalid")
            long cents,

            @Schema(example = "2026-11-09") @NotNull LocalDate paidOn,

            @Schema(description = "Number of the bank · 银行流水号", example = "TX-20261109-1")
            @NotNull
            @Pattern(regexp = "[0-9A-Za-z-]{1,60}", message = "value-invalid")
            String reference) {}

    /** @param note what was written about it; null: nothing, or erased */
    record DifferenceView(
            Difference difference,
            @Nullable String resolution,
            @Nullable Long paysCents,
            @Nullable String staffId,
            @Nullable String note,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt,
            String eventId) {

        static DifferenceView of(DifferenceRow row, @Nullable String note) {
            return new DifferenceView(
                    row.difference(),
                    row.resolution(),
                    row.paysCents(),
                    row.staffId(),
                    note,
                    row.resolvedBy(),
                    row.resolvedAt(),
                    row.eventId());
        }
    }
}
