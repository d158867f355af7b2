package dev.frontdesk.call.console.messages;

import dev.frontdesk.call.console.TelephoneNumber;
import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** S109, S113, S119. What a caller left for somebody. */
record TakeMessageBody(
        @Schema(
                description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                example = "message-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001")
        @NotNull
        @Pattern(
                regexp = "message-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                message = "id-malformed")
        String id,

        @Schema(description = "For whom · 留言给谁", example = "staff-lin") @NotBlank(message = "field-missing")
        String recipientId,

        @Schema(
                description = "The call it was left in · 在哪一通来电中",
                example = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001")
        @Pattern(regexp = "call-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", message = "id-malformed")
        @Nullable
        String callId,

        @Schema(description = "Who called · 来电人", example = "陈先生") @Size(max = 200, message = "text-too-long") @Nullable
        String callerName,

        @Schema(description = "Number to call back · 回电号码", example = "021-61234567") @TelephoneNumber @Nullable
        String number,

        @Schema(description = "Company · 单位", example = "华东贸易") @Size(max = 200, message = "text-too-long") @Nullable
        String company,

        @Schema(description = "What to pass on · 内容", example = "报价单收到，请下午三点前回电")
        @NotBlank
        @Size(max = 4000, message = "text-too-long")
        String text,

        @Schema(description = "When it was taken; now where absent · 记录时间，默认为现在", example = "2026-11-23T01:00:00Z")
        @Nullable
        Instant takenAt) {

    PersonalDetails details() {
        return new PersonalDetails(callerName, number, company, text);
    }

    /** Masked: a record's own toString would carry the caller into a log line. */
    @Override
    public String toString() {
        return "TakeMessageBody[" + id + "]";
    }
}
