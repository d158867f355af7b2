package dev.frontdesk.call.console.calls;

import dev.frontdesk.call.console.TelephoneNumber;
import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** S106, S119. A call that reached the desk, with what is known of it. */
record CallBody(
        @Schema(
                description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                example = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001")
        @NotNull
        @Pattern(regexp = "call-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", message = "id-malformed")
        String id,

        @Schema(description = "Own line that rang · 响铃的本方线路", example = "8000")
        @Pattern(regexp = "[0-9A-Za-z-]{1,20}", message = "value-invalid")
        @Nullable
        String line,

        @Schema(description = "Number of the caller · 来电号码", example = "021-61234567") @TelephoneNumber @Nullable
        String number,

        @Schema(description = "Who calls · 来电人", example = "陈先生") @Size(max = 200, message = "text-too-long") @Nullable
        String callerName,

        @Schema(description = "Company · 单位", example = "华东贸易") @Size(max = 200, message = "text-too-long") @Nullable
        String company,

        @Schema(
                description = "Kind · 来电类型",
                example = "asking-for-person",
                allowableValues = {
                    "overflow",
                    "extension-unknown",
                    "business-enquiry",
                    "complaint",
                    "solicitation",
                    "asking-for-person",
                    "other"
                })
        @Nullable
        String kind,

        @Schema(description = "Began to ring; now where absent · 开始响铃，默认为现在", example = "2026-11-23T00:58:00Z")
        @Nullable
        Instant ringingAt,

        @Schema(description = "Answered · 接听时间", example = "2026-11-23T00:58:02Z") @Nullable
        Instant answeredAt) {

    boolean saysWhoCalled() {
        return number != null || callerName != null || company != null;
    }

    PersonalDetails caller() {
        return new PersonalDetails(callerName, number, company, null);
    }

    /** Masked: a record's own toString would carry the caller into a log line. */
    @Override
    public String toString() {
        return "CallBody[" + id + "]";
    }
}
