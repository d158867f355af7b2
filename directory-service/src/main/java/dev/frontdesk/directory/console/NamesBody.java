package dev.frontdesk.directory.console;

import dev.frontdesk.kernel.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A name in both languages. */
@Schema(name = "Names", example = "{\"zh\": \"销售一部\", \"en\": \"Sales Department One\"}")
record NamesBody(
        @NotNull(message = "field-missing")
        @NotBlank(message = "text-missing")
        @Size(max = 500, message = "text-too-long")
        String zh,

        @NotNull(message = "field-missing")
        @NotBlank(message = "text-missing")
        @Size(max = 500, message = "text-too-long")
        String en) {

    Names names() {
        return new Names(oneLine(zh), oneLine(en));
    }

    private static String oneLine(String written) {
        return written.strip().replaceAll("\\s+", " ");
    }
}
