package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.visitor.plan.AskField;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** S32, S87, S88. Only what the plan asks of this kind of visitor may be said; a courier is asked for less than a client. */
record ArrivalBody(
        @Schema(
                description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                example = "visit-0198f0a2-7d00-7b3a-9d64-2f1f6a6c0001")
        @NotNull
        @Pattern(
                regexp = "visit-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                message = "id-malformed")
        String id,

        @Schema(description = "Kind of visit · 来访类型", example = "customer") @NotNull
        String kind,

        @Schema(description = "Surname or name · 姓名", example = "王先生")
        @Size(max = 200, message = "text-too-long")
        @Nullable
        String name,

        @Schema(description = "Company · 单位", example = "华东贸易") @Size(max = 200, message = "text-too-long") @Nullable
        String company,

        @Schema(description = "Telephone number · 联系电话", example = "138 0013 8000")
        @Size(max = 40, message = "number-invalid")
        @Nullable
        String number,

        @Schema(description = "What it is about · 来意", example = "谈网站合作")
        @Size(max = 2000, message = "text-too-long")
        @Nullable
        String matter,

        @Schema(description = "Whom the visitor wants to see · 被访人", example = "staff-a-lina") @Nullable
        String hostId,

        @Schema(description = "Word of the plan, for kinds received by subject · 事由", example = "sales-manager")
        @Nullable
        String subject,

        @Schema(description = "S44. Whether there is an appointment, as the desk has checked · 是否有预约", example = "true")
        @Nullable
        Boolean appointment,

        @Schema(description = "Invitation it comes from · 预约编号") @Size(max = 120, message = "text-too-long") @Nullable
        String invitationId,

        @Schema(
                description = "Which of those invited have come; may be left out where only one was · 到访的受邀人序号",
                example = "[1]")
        @Size(max = 200, message = "value-invalid")
        @Nullable
        List<@NotNull Integer> guests,

        @Schema(description = "How many came together · 人数", example = "1")
        @Min(value = 1, message = "value-invalid")
        @Max(value = 1000, message = "value-invalid")
        @Nullable
        Integer persons,

        @Schema(description = "Version of the privacy notice that was shown · 已告知的隐私声明版本", example = "2026-01")
        @NotBlank(message = "text-missing")
        @Size(max = 40, message = "text-too-long")
        String noticeVersion,

        @Schema(description = "Language it was shown in · 告知语言", example = "zh")
        @Pattern(regexp = "zh|en", message = "value-invalid")
        @Nullable
        String noticeLanguage,

        @Schema(description = "When the visitor arrived; now if absent · 到达时间", example = "2026-11-23T01:10:00Z")
        @Nullable
        Instant arrivedAt) {

    PersonalDetails details() {
        return new PersonalDetails(stripped(name), stripped(number), stripped(company), stripped(matter));
    }

    /** What the invitation says already need not be said again; nothing is taken from it that this kind is not asked. */
    ArrivalBody known(PersonalDetails invited, String invitedBy, Set<String> asked) {
        return new ArrivalBody(
                id,
                kind,
                either(name, invited.name(), asked.contains(AskField.NAME.word())),
                either(company, invited.company(), asked.contains(AskField.COMPANY.word())),
                either(number, invited.number(), asked.contains(AskField.NUMBER.word())),
                either(matter, invited.text(), asked.contains(AskField.MATTER.word())),
                either(hostId, invitedBy, asked.contains(AskField.HOST.word())),
                subject,
                appointment,
                invitationId,
                guests,
                persons,
                noticeVersion,
                noticeLanguage,
                arrivedAt);
    }

    private static @Nullable String either(@Nullable String said, @Nullable String known, boolean isAsked) {
        return stripped(said) == null && isAsked ? known : said;
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Masked: a record's own toString would carry the visitor into a log line. */
    @Override
    public String toString() {
        return "ArrivalBody[" + id + "]";
    }
}
