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
                description = "由客户端生成，重试时不变 Made by the client; a retry carries the same",
                example = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001")
        @NotNull
        @Pattern(
                regexp = "call-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                message = "id-malformed")
        String id,

        @Schema(description = "响铃的本方线路 Own line that rang", example = "8000")
        @Pattern(regexp = "[0-9A-Za-z-]{1,20}", message = "value-invalid")
        @Nullable String line,

        @Schema(description = "来电号码 Number of the caller", example = "021-61234567")
        @TelephoneNumber
        @Nullable String number,

        @Schema(description = "来电人 Who calls", example = "陈先生")
        @Size(max = 200, message = "text-too-long")
        @Nullable String callerName,

        @Schema(description = "单位 Company", example = "华东贸易")
        @Size(max = 200, message = "text-too-long")
        @Nullable String company,

        @Schema(
                description = "来电类型 Kind",
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
        @Nullable String kind,

        @Schema(description = "开始响铃，默认为现在 Began to ring; now where absent", example = "2026-11-23T00:58:00Z")
        @Nullable Instant ringingAt,

        @Schema(description = "接听时间 Answered", example = "2026-11-23T00:58:02Z")
        @Nullable Instant answeredAt) {

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
