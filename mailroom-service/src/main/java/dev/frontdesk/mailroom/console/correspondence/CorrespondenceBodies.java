package dev.frontdesk.mailroom.console.correspondence;

import dev.frontdesk.mailroom.correspondencelist.CorrespondenceRegister.CorrespondenceRow;
import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said about correspondence, and how it is shown. */
final class CorrespondenceBodies {

    private CorrespondenceBodies() {}

    record LogBody(
            @Schema(description = "in, out · 收、发", example = "in")
            @NotNull
            @Pattern(regexp = "in|out", message = "value-invalid")
            String way,

            @Schema(description = "email, fax · 邮件、传真", example = "fax")
            @NotNull
            @Pattern(regexp = "email|fax", message = "value-invalid")
            String medium,

            @Schema(description = "With whom · 对方", example = "陈先生")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String name,

            @Schema(example = "华东贸易") @Size(max = 200, message = "text-too-long") @Nullable
            String company,

            @Schema(description = "E-mail address or fax number · 邮箱或传真号", example = "021-61234567")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String address,

            @Schema(description = "About what · 事由", example = "合同修订稿，请法务审阅")
            @NotBlank
            @Size(max = 2000, message = "text-too-long")
            String subject,

            @Schema(
                    description = "When it was sent or received; now where absent · 收发时间",
                    example = "2026-11-23T01:00:00Z")
            @Nullable
            Instant occurredAt) {

        PersonalDetails details() {
            return medium.equals("email")
                    ? new PersonalDetails(name, null, company, subject, address)
                    : new PersonalDetails(name, address, company, subject);
        }

        /** Masked: a record's own toString would carry the person into a log line. */
        @Override
        public String toString() {
            return "LogBody[" + way + " " + medium + "]";
        }
    }

    record HandleBody(
            @Schema(description = "Who dealt with it · 处理人", example = "staff-lin")
            @NotNull
            @Pattern(regexp = "staff-[a-z0-9-]{1,120}", message = "id-malformed")
            String staffId) {}

    record ArchivingBody(
            @Schema(description = "As the archive counts · 档案号", example = "2026-W-017")
            @NotNull
            @Pattern(regexp = "[0-9A-Za-z\\p{IsHan}〔〕./-]{1,60}", message = "value-invalid")
            String archiveNumber) {}

    /** With whom and about what only where one piece is shown. */
    record CorrespondenceView(
            CorrespondenceRow entry,
            @Nullable String name,
            @Nullable String company,
            @Nullable String address,
            @Nullable String subject) {

        static CorrespondenceView of(CorrespondenceRow row, @Nullable PersonalDetails details) {
            return details == null
                    ? new CorrespondenceView(row, null, null, null, null)
                    : new CorrespondenceView(
                            row,
                            details.name(),
                            details.company(),
                            row.medium().equals("email") ? details.email() : details.number(),
                            details.text());
        }

        /** Masked: a record's own toString would carry the person into a log line. */
        @Override
        public String toString() {
            return "CorrespondenceView[" + entry.id() + "]";
        }
    }
}
