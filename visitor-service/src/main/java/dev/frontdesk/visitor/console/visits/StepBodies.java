package dev.frontdesk.visitor.console.visits;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about a visit that goes on. Moments left out are now. */
final class StepBodies {

    private StepBodies() {}

    /** When it happened. */
    record MomentBody(
            @Schema(description = "When it happened; now if absent · 发生时间", example = "2026-11-23T01:15:00Z") @Nullable
            Instant at) {}

    /** S42. Whom to ask. */
    @Schema(name = "VisitAskBody")
    record AskBody(
            @Schema(description = "Staff id · 请谁接待", example = "staff-a-lina") @NotNull
            String hostId,

            @Schema(example = "2026-11-23T01:12:00Z") @Nullable
            Instant at) {}

    /** S42. */
    record AnswerBody(
            @Schema(
                    description = "Answer · 答复",
                    example = "wait",
                    allowableValues = {"coming", "wait", "colleague", "declined"})
            @NotNull
            String answer,

            @Schema(description = "Minutes the visitor is asked to wait, for wait · 请等候的分钟数", example = "10")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 480, message = "value-invalid")
            @Nullable
            Integer waitMinutes,

            @Schema(description = "Who receives instead, for colleague · 由谁接待", example = "staff-a-zhangwei") @Nullable
            String colleagueId,

            @Schema(
                    description = "Inward reason, for declined; never told outside · 内部原因，不对外",
                    allowableValues = {
                        "in-meeting",
                        "busy",
                        "unsolicited",
                        "security-concern",
                        "unknown-person",
                        "other"
                    })
            @Nullable
            String reason,

            @Schema(description = "More of the inward reason; kept in the vault · 补充说明，存入保险库")
            @Size(max = 500, message = "text-too-long")
            @Nullable
            String note,

            @Schema(description = "Who answered, where the desk writes it down · 答复人", example = "staff-a-lina")
            @Nullable
            String staffId,

            @Schema(example = "2026-11-23T01:12:00Z") @Nullable
            Instant at) {

        @Override
        public String toString() {
            return "AnswerBody[***]";
        }
    }

    /** S34, S58. */
    record DepartureBody(
            @Schema(
                    description = "How it is known · 离开依据",
                    example = "observed",
                    allowableValues = {"observed", "self", "host-confirmed", "door"})
            @NotNull
            String provenance,

            @Schema(description = "When the visitor left; now if absent · 离开时间", example = "2026-11-23T05:50:00Z")
            @Nullable
            Instant at) {}

    /** S97. Contact and matter, for the absent host alone. */
    record MessageBody(
            @Schema(description = "For whom; the visit's host if absent · 留言对象", example = "staff-a-lina") @Nullable
            String hostId,

            @Schema(description = "How to be reached · 联系电话", example = "138 0013 8000")
            @NotBlank(message = "number-missing")
            @Size(max = 40, message = "number-invalid")
            String number,

            @Schema(description = "Name, where it was not given yet · 姓名", example = "王先生")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String name,

            @Schema(description = "Company · 单位", example = "华东贸易")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String company,

            @Schema(description = "What is to be passed on · 需转告事宜", example = "请回电商定合同日期")
            @NotBlank(message = "text-missing")
            @Size(max = 2000, message = "text-too-long")
            String matter,

            @Schema(example = "2026-11-23T01:20:00Z") @Nullable
            Instant at) {

        @Override
        public String toString() {
            return "MessageBody[***]";
        }
    }

    /** S100. */
    record ReplyBody(
            @Schema(description = "Who replied, where the desk writes it down · 回复人", example = "staff-a-lina")
            @Nullable
            String staffId,

            @Schema(description = "When the visitor was answered · 回复时间", example = "2026-11-23T03:00:00Z") @Nullable
            Instant at) {}

    /** Why no reply is needed any more. */
    record ReleaseBody(
            @Schema(
                    example = "visitor-came-again",
                    allowableValues = {"visitor-came-again", "visitor-declines", "recorded-by-mistake"})
            @NotNull
            String reason) {}

    /** S99. */
    record ReturnVisitBody(
            @Schema(description = "Day, where it was said · 预计再来日期", example = "2026-11-24") @Nullable
            LocalDate expectedOn) {}

    /** S103. What is left out stays as it was. */
    record CorrectionBody(
            @Schema(description = "Why; kept in the vault · 更正原因", example = "听错了姓氏")
            @NotBlank(message = "text-missing")
            @Size(max = 500, message = "text-too-long")
            String reason,

            @Schema(example = "汪先生") @Size(max = 200, message = "text-too-long") @Nullable
            String name,

            @Schema(example = "华东贸易") @Size(max = 200, message = "text-too-long") @Nullable
            String company,

            @Schema(example = "138 0013 8000") @Size(max = 40, message = "number-invalid") @Nullable
            String number,

            @Schema(example = "谈网站合作") @Size(max = 2000, message = "text-too-long") @Nullable
            String matter,

            @Schema(example = "staff-a-lina") @Nullable String hostId,

            @Schema(example = "sales-manager") @Pattern(regexp = "[a-z0-9-]{1,60}", message = "value-invalid") @Nullable
            String subject,

            @Schema(example = "3")
            @Min(value = 1, message = "value-invalid")
            @Max(value = 1000, message = "value-invalid")
            @Nullable
            Integer persons,

            @Schema(example = "2026-11-23T01:05:00Z") @Nullable
            Instant arrivedAt,

            @Schema(description = "When the visitor really left · 实际离开时间", example = "2026-11-23T05:50:00Z") @Nullable
            Instant departedAt,

            @Schema(
                    description = "How that is known, with departedAt · 离开依据",
                    example = "host-confirmed",
                    allowableValues = {"observed", "self", "host-confirmed", "door"})
            @Nullable
            String provenance) {

        boolean saysWords() {
            return name != null || company != null || number != null || matter != null;
        }

        @Override
        public String toString() {
            return "CorrectionBody[***]";
        }
    }
}
