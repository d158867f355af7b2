package dev.frontdesk.directory.console;

import dev.frontdesk.directory.staff.FurtherPost;
import dev.frontdesk.directory.staff.Profile;
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
 * @param furtherPosts what the person does besides, perhaps elsewhere
 * @param extensions in the order in which they are tried
 * @param deputyId S114: told when this person doesn't answer
 * @param assistantId takes calls and visits for this person
 * @param restricted S89
 */
@Schema(name = "StaffRequest")
record StaffRequest(
        @NotNull @Valid NamesBody names,

        @NotNull @Pattern(regexp = Forms.DEPARTMENT, message = "id-malformed") @Schema(example = "dept-a-sales-1")
        String departmentId,

        @NotNull @Valid NamesBody post,

        @Nullable List<@NotNull @Valid FurtherPostBody> furtherPosts,

        @ArraySchema(schema = @Schema(example = "8133")) @Nullable
        List<@NotNull @Pattern(regexp = Forms.EXTENSION, message = "extension-malformed") String> extensions,

        @Nullable
        @Pattern(regexp = "[^@\\s<>\",;:]{1,64}@[A-Za-z0-9.-]{1,190}", message = "mail-malformed")
        @Schema(example = "lin@company-a.example")
        String email,

        @Nullable @Pattern(regexp = Forms.STAFF, message = "id-malformed") @Schema(example = "staff-a-xuqing")
        String deputyId,

        @Nullable @Pattern(regexp = Forms.STAFF, message = "id-malformed") @Schema(example = "staff-a-shenyue")
        String assistantId,

        @Nullable Boolean restricted) {

    @Schema(name = "FurtherPost")
    record FurtherPostBody(
            @NotNull @Pattern(regexp = Forms.DEPARTMENT, message = "id-malformed") @Schema(example = "dept-a-finance")
            String departmentId,

            @NotNull @Valid NamesBody post) {}

    Profile profile() {
        return new Profile(
                names.names(),
                departmentId,
                post.names(),
                also(),
                Forms.distinct(extensions),
                email,
                deputyId,
                assistantId,
                Boolean.TRUE.equals(restricted));
    }

    private List<FurtherPost> also() {
        return furtherPosts == null
                ? List.of()
                : furtherPosts.stream()
                        .map(held ->
                                new FurtherPost(held.departmentId(), held.post().names()))
                        .distinct()
                        .toList();
    }
}
