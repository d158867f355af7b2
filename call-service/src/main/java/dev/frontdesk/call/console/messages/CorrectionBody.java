package dev.frontdesk.call.console.messages;

import dev.frontdesk.call.console.TelephoneNumber;
import dev.frontdesk.privacy.PersonalDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** S116, S123. What was wrong, put right. A field left out stays as it was. */
record CorrectionBody(
        @Schema(description = "The right words · 更正后的内容", example = "报价单收到，请下午四点前回电")
        @Pattern(regexp = "(?s).*\\S.*", message = "text-missing")
        @Size(max = 4000, message = "text-too-long")
        @Nullable
        String text,

        @Schema(description = "The right number · 更正后的号码", example = "021-61234568") @TelephoneNumber @Nullable
        String number,

        @Schema(description = "Who really called · 更正后的来电人", example = "程先生")
        @Size(max = 200, message = "text-too-long")
        @Nullable
        String callerName,

        @Schema(description = "The right company · 更正后的单位", example = "华东贸易")
        @Size(max = 200, message = "text-too-long")
        @Nullable
        String company,

        @Schema(description = "Why · 更正原因", example = "复述时发现号码听错")
        @NotBlank(message = "field-missing")
        @Size(max = 500, message = "text-too-long")
        String reason) {

    boolean changesNothing() {
        return text == null && number == null && callerName == null && company == null;
    }

    PersonalDetails over(PersonalDetails before) {
        return new PersonalDetails(
                callerName == null ? before.name() : callerName,
                number == null ? before.number() : number,
                company == null ? before.company() : company,
                text == null ? before.text() : text);
    }

    /** Masked: a record's own toString would carry the caller into a log line. */
    @Override
    public String toString() {
        return "CorrectionBody[***]";
    }
}
