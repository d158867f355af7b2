package dev.frontdesk.call.console.calls;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is found out about a caller. */
final class ScreeningBodies {

    private ScreeningBodies() {}

    /** S6. */
    record KindBody(
            @Schema(
                    description = "Kind · 来电类型",
                    example = "solicitation",
                    allowableValues = {
                        "overflow",
                        "extension-unknown",
                        "business-enquiry",
                        "complaint",
                        "solicitation",
                        "asking-for-person",
                        "other"
                    })
            @NotNull
            String kind) {}

    /** S24. 哪里、贵姓、什么事. */
    record QuestionsBody(
            @Schema(description = "Where from · 哪里", example = "华东贸易")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String company,

            @Schema(description = "Surname · 贵姓", example = "陈") @Size(max = 200, message = "text-too-long") @Nullable
            String surname,

            @Schema(description = "What about · 什么事", example = "推广网站业务")
            @Size(max = 4000, message = "text-too-long")
            @Nullable
            String matter) {

        boolean saysNothing() {
            return company == null && surname == null && matter == null;
        }

        /** Masked: a record's own toString would carry the caller into a log line. */
        @Override
        public String toString() {
            return "QuestionsBody[***]";
        }
    }
}
