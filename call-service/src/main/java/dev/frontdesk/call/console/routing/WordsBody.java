package dev.frontdesk.call.console.routing;

import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is said or read, in both first languages. */
record WordsBody(
        @Schema(example = "请稍等，我为您转接。") @NotBlank(message = "text-missing") @Size(max = 500, message = "text-too-long")
        String zh,

        @Schema(example = "One moment please, I am putting you through.")
        @NotBlank(message = "text-missing")
        @Size(max = 500, message = "text-too-long")
        String en) {

    Names names() {
        return new Names(zh.strip(), en.strip());
    }
}
