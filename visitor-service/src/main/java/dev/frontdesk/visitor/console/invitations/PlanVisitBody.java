package dev.frontdesk.visitor.console.invitations;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.visitor.invitation.InvitationId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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

/** S44, S50. Whom somebody expects, and when. */
record PlanVisitBody(
        @Schema(
                description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                example = "invitation-0198f0a2-8000-7d52-8a10-5c0e3b2d0001")
        @NotNull
        @Pattern(regexp = InvitationId.FORM, message = "id-malformed")
        String id,

        @Schema(description = "Who receives them; a host may leave it out · 接待人，本人邀请时可省略", example = "staff-lin")
        @Nullable
        String hostId,

        @Schema(description = "Kind of visit · 来访类型", example = "customer")
        @NotNull
        @Pattern(regexp = "[a-z][a-z-]{0,39}", message = "value-invalid")
        String visitKind,

        @Schema(description = "1 to 300 visitors by name · 有姓名的访客，1 至 300 人")
        @NotEmpty
        @Size(max = 300, message = "too-many-guests")
        List<@NotNull @Valid GuestBody> guests,

        @Schema(description = "How many people come, the unnamed ones too · 总人数，含未具名者", example = "2")
        @Min(value = 1, message = "number-invalid")
        @Max(value = 2000, message = "number-invalid")
        @Nullable
        Integer headcount,

        @Valid @NotNull TimesBody times,

        @Schema(description = "What about, for inside use · 来访事由，仅供内部", example = "洽谈年度合作")
        @Size(max = 1000, message = "text-too-long")
        @Nullable
        String purpose) {

    /** One visitor; kept in the vault alone. */
    record GuestBody(
            @Schema(example = "陈思远") @NotBlank(message = "field-missing") @Size(max = 200, message = "text-too-long")
            String name,

            @Schema(example = "华东贸易") @Size(max = 200, message = "text-too-long") @Nullable
            String company,

            @Schema(example = "13912345678") @Size(max = 60, message = "text-too-long") @Nullable
            String number,

            @Schema(description = "Gets the invitation · 邀请函发往此处", example = "chen@example.com")
            @Email(message = "email-invalid")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String email) {

        PersonalDetails details(@Nullable String purpose) {
            return new PersonalDetails(name, number, company, purpose, email);
        }

        /** Masked: a record's own toString would carry the visitor into a log line. */
        @Override
        public String toString() {
            return "GuestBody[***]";
        }
    }

    /** The first day, and by which rule it comes again. */
    record TimesBody(
            @Schema(example = "2026-11-24T02:00:00Z") @NotNull
            Instant startsAt,

            @Schema(description = "Within 24 hours · 24 小时之内", example = "2026-11-24T03:00:00Z") @NotNull
            Instant endsAt,

            @Schema(
                    description = "RRULE of RFC 5545: DAILY, WEEKLY (BYDAY) or MONTHLY with INTERVAL, COUNT or UNTIL"
                            + " · 周期规则：按日、周、月，须有次数或截止日",
                    example = "FREQ=WEEKLY;BYDAY=TU;COUNT=4")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String recurrence) {}

    int people() {
        return Math.max(headcount == null ? 0 : headcount, guests.size());
    }

    /** Masked: a record's own toString would carry the visitors into a log line. */
    @Override
    public String toString() {
        return "PlanVisitBody[" + id + "]";
    }
}
