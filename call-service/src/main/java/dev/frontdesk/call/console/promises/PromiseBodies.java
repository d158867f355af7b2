package dev.frontdesk.call.console.promises;

import dev.frontdesk.call.console.TelephoneNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said about a promise to call back. Moments left out are now. */
final class PromiseBodies {

    private PromiseBodies() {}

    /** S9, S13, S18, S22. */
    record PromiseBody(
            @Schema(
                    description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                    example = "promise-0198f0a2-7e00-7d52-8a10-5c0e3b2d0001")
            @NotNull
            @Pattern(
                    regexp = "promise-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                    message = "id-malformed")
            String id,

            @Schema(description = "Staff id of who calls back · 回电人", example = "staff-a-lina") @NotNull
            String ownerId,

            @Schema(
                    description = "Call in which it was said · 所属来电",
                    example = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001")
            @Nullable
            String callId,

            @Schema(description = "Number to call · 回电号码", example = "021-61234567") @NotNull @TelephoneNumber
            String number,

            @Schema(description = "Who is to be called · 联系人", example = "陈先生")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String callerName,

            @Schema(description = "Company · 单位", example = "华东贸易")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String company,

            @Schema(
                    description = "How long it may take, in seconds; the plan's limit if absent · 期限秒数，默认按方案",
                    example = "7200")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 2_592_000, message = "value-invalid")
            @Nullable
            Long withinSeconds,

            @Schema(description = "When it was said · 承诺时间", example = "2026-11-23T01:00:00Z") @Nullable
            Instant promisedAt) {

        /** Masked: a record's own toString would carry the caller into a log line. */
        @Override
        public String toString() {
            return "PromiseBody[" + id + "]";
        }
    }

    /** A call that was made to keep the promise. */
    record AttemptBody(
            @Schema(description = "Staff id of who called · 拨打人", example = "staff-a-lina") @NotNull
            String staffId,

            @Schema(description = "Number that was called · 所拨号码", example = "021-61234567") @NotNull @TelephoneNumber
            String number,

            @Schema(description = "How long the two spoke, in seconds; 0 when nobody took it · 通话秒数", example = "95")
            @NotNull
            @Min(value = 0, message = "value-invalid")
            @Max(value = 86_400, message = "value-invalid")
            Long talkSeconds,

            @Schema(description = "When the call began · 拨打时间", example = "2026-11-23T01:30:00Z") @Nullable
            Instant calledAt) {

        /** Masked: a record's own toString would carry the number into a log line. */
        @Override
        public String toString() {
            return "AttemptBody[***]";
        }
    }

    /** Why nobody has to call any more. */
    record ReleaseBody(
            @Schema(
                    description = "Reason · 原因",
                    example = "caller-declines",
                    allowableValues = {"caller-called-again", "caller-declines", "recorded-by-mistake"})
            @NotNull
            String reason) {}
}
