package dev.frontdesk.directory.console;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a member of staff is to be described.
 *
 * @param extensions in the order in which they are tried
 * @param deputyId S114: told when this person doesn't answer
 * @param restricted S89
 */
@Schema(name = "StaffRequest")
record StaffRequest(
        @NotNull @Valid NamesBody names,

        @NotNull @Pattern(regexp = Forms.DEPARTMENT, message = "id-malformed") @Schema(example = "dept-a-sales-1")
        String departmentId,

        @NotNull @Valid NamesBody post,

        @ArraySchema(schema = @Schema(example = "8133")) @Nullable
        List<@NotNull @Pattern(regexp = Forms.EXTENSION, message = "extension-malformed") String> extensions,

        @Nullable
        @Pattern(regexp = "[^@\\s<>\",;:]{1,64}@[A-Za-z0-9.-]{1,190}", message = "mail-malformed")
        @Schema(example = "lin@company-a.example")
        String email,

        @Nullable @Pattern(regexp = Forms.STAFF, message = "id-malformed") @Schema(example = "staff-a-xuqing")
        String deputyId,

        @Nullable Boolean restricted) {}
