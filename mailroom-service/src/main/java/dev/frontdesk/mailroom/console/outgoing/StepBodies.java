package dev.frontdesk.mailroom.console.outgoing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps between the sender and the courier. */
final class StepBodies {

    static final String PLACE = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}";

    private StepBodies() {}

    /** When a step was taken. */
    record WhenBody(
            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:06:00Z") @Nullable
            Instant occurredAt) {}

    /** S127. */
    record HandToDeskBody(
            @Schema(description = "Weight in grams · 重量（克）", example = "350")
            @Min(value = 1, message = "number-invalid")
            @Max(value = 1_000_000, message = "number-invalid")
            @Nullable
            Integer weightGrams,

            @Schema(description = "Where; the desk where absent · 地点，默认为前台", example = "L1 大堂")
            @Pattern(regexp = PLACE, message = "value-invalid")
            @Nullable
            String place,

            @Schema(example = "2026-11-23T01:10:00Z") @Nullable
            Instant occurredAt) {}

    /** S127, S131. */
    record DispatchBody(
            @Schema(example = "dispatch-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0009")
            @NotNull
            @Pattern(
                    regexp = "dispatch-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                    message = "id-malformed")
            String id,

            @Schema(description = "Who took it along · 承运方", example = "sf")
            @NotBlank(message = "field-missing")
            @Pattern(regexp = "[a-z0-9-]{2,20}", message = "value-invalid")
            String carrier,

            @Schema(
                    description = "In the order of the list, at most 500 · 按清单顺序，最多 500 件",
                    example = "[\"outgoing-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001\"]")
            @NotEmpty(message = "dispatch-empty")
            @Size(max = 500, message = "dispatch-too-long")
            List<@NotNull(message = "field-missing") String> itemIds,

            @Schema(
                    description = "Courier account that pays, where the site has several with this courier"
                            + " · 付款的月结账号（同一快递有多个账号时填写）",
                    example = "account-sf")
            @Pattern(regexp = "account-[a-z0-9-]{1,80}", message = "id-malformed")
            @Nullable
            String account,

            @Schema(example = "L1 大堂") @Pattern(regexp = PLACE, message = "value-invalid") @Nullable
            String place,

            @Schema(example = "2026-11-23T02:00:00Z") @Nullable
            Instant occurredAt) {}

    /** It is not sent after all. */
    record CancelBody(
            @Schema(description = "Why · 取消原因", example = "客户改为自取")
            @NotBlank(message = "field-missing")
            @Size(max = 500, message = "text-too-long")
            String reason,

            @Schema(example = "2026-11-23T01:20:00Z") @Nullable
            Instant occurredAt) {

        /** Masked: free text may name a person. */
        @Override
        public String toString() {
            return "CancelBody[***]";
        }
    }

    /** S131. */
    record WaybillBody(
            @Schema(description = "Who carries it; the carrier that took it where absent · 承运方", example = "sf")
            @Pattern(regexp = "[a-z0-9-]{2,20}", message = "value-invalid")
            @Nullable
            String carrier,

            @Schema(description = "Number on the waybill · 运单号", example = "SF1234567890123")
            @NotBlank(message = "field-missing")
            @Size(max = 60, message = "text-too-long")
            String waybill,

            @Schema(
                    description = "Photo of the stub as a data URL, at most 700 kB · 底单照片（data URL）",
                    example = "data:image/png;base64,iVBORw0KGgo=")
            @Size(max = 700_000, message = "text-too-long")
            @Pattern(regexp = "data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}", message = "image-invalid")
            @Nullable
            String stub,

            @Schema(description = "Why another number takes its place · 更改原因", example = "运单贴错")
            @Size(max = 500, message = "text-too-long")
            @Nullable
            String reason,

            @Schema(
                    description = "The number does not look like this carrier's, and it is right all the same · 确认无误",
                    example = "false")
            @Nullable
            Boolean sure,

            @Schema(
                    description = "One more beside those it has: it goes in several parcels · 追加（一件分多个包裹寄出）",
                    example = "false")
            @Nullable
            Boolean further,

            @Schema(example = "2026-11-23T02:01:00Z") @Nullable
            Instant occurredAt) {

        /** Masked: the reason and the stub may show a person. */
        @Override
        public String toString() {
            return "WaybillBody[***]";
        }
    }
}
