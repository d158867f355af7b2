package dev.frontdesk.call.console.complaints;

import dev.frontdesk.call.console.TelephoneNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said about a complaint. Moments left out are now. */
final class ComplaintBodies {

    private ComplaintBodies() {}

    /** S22. The plan asks for telephone and name of the company. */
    record ContactBody(
            @Schema(description = "Staff id of who of customer service calls · 客服联系人", example = "staff-a-zhengjie")
            @NotNull
            String ownerId,

            @Schema(description = "Telephone of the company · 公司电话", example = "021-61234567") @NotNull @TelephoneNumber
            String number,

            @Schema(description = "Name of the company, or of the job seeker · 公司名称或求职者", example = "华东贸易")
            @NotNull
            @Size(min = 1, max = 200, message = "text-too-long")
            String company,

            @Schema(description = "Who complained · 投诉人", example = "陈先生")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String callerName,

            @Schema(description = "What about · 投诉内容", example = "简历下载后无法打开")
            @Size(max = 4000, message = "text-too-long")
            @Nullable
            String matter,

            @Schema(description = "When it was said · 承诺时间", example = "2026-11-23T01:00:00Z") @Nullable
            Instant promisedAt) {

        /** Masked: a record's own toString would carry the caller into a log line. */
        @Override
        public String toString() {
            return "ContactBody[***]";
        }
    }

    record ContactMadeBody(
            @Schema(description = "Staff id of who called · 拨打人", example = "staff-a-zhengjie") @NotNull
            String staffId,

            @Schema(description = "Number that was called · 所拨号码", example = "021-61234567") @NotNull @TelephoneNumber
            String number,

            @Schema(description = "How long the two spoke, in seconds; 0 when nobody took it · 通话秒数", example = "240")
            @NotNull
            @Min(value = 0, message = "value-invalid")
            @Max(value = 86_400, message = "value-invalid")
            Long talkSeconds,

            @Schema(description = "When the call began · 拨打时间", example = "2026-11-23T01:30:00Z") @Nullable
            Instant calledAt) {

        /** Masked: a record's own toString would carry the number into a log line. */
        @Override
        public String toString() {
            return "ContactMadeBody[***]";
        }
    }

    record AcknowledgeBody(
            @Schema(
                    description = "Staff id of who has it; whoever asks if absent · 受理人，不填即本人",
                    example = "staff-a-zhengjie")
            @Nullable
            String staffId,

            @Schema(description = "When · 受理时间", example = "2026-11-23T01:05:00Z") @Nullable
            Instant acknowledgedAt) {}
}
