package dev.frontdesk.visitor.console.rollcalls;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Mark;
import dev.frontdesk.visitor.rollcall.RollCallId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a roll call, and how it looks from outside. */
final class RollCallViews {

    private RollCallViews() {}

    record StartBody(
            @Schema(
                    description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                    example = "roll-call-0198f0a2-c000-7d52-8a10-5c0e3b2d0001")
            @NotNull
            @Pattern(regexp = RollCallId.FORM, message = "id-malformed")
            String id,

            @Schema(description = "drill, real · 演练、真实", example = "drill")
            @NotNull
            @Pattern(regexp = "drill|real", message = "value-invalid")
            String kind) {}

    /** Words of one device; sent again after a time without connection they are the same words. */
    record MarksBody(
            @Schema(description = "1 to 500 · 1 至 500 条") @NotEmpty @Size(max = 500, message = "too-many")
            List<@NotNull @Valid MarkBody> marks) {}

    record MarkBody(
            @Schema(
                    description = "Made by the device, once per word · 由设备生成，每条一个",
                    example = "0198f0a2-c100-7d52-8a10-5c0e3b2d0001")
            @NotBlank(message = "field-missing")
            @Size(max = 100, message = "text-too-long")
            String markId,

            @Schema(description = "The line: a visit or a member of staff · 名单行", example = "staff-lin")
            @NotBlank(message = "field-missing")
            @Size(max = 100, message = "text-too-long")
            String id,

            @Schema(description = "safe, missing, open · 安全、未确认、撤回", example = "safe")
            @NotNull
            @Pattern(regexp = "safe|missing|open", message = "value-invalid")
            String state,

            @Schema(description = "By the device's clock · 以设备时钟为准", example = "2026-11-23T01:15:00Z") @NotNull
            Instant saidAt) {

        Mark mark(String device) {
            return new Mark(markId, id, state, device, saidAt);
        }
    }

    /**
     * @param name of the visitor or the member of staff; absent where erased or unknown
     * @param state safe, missing, or open: nobody has said anything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(
            String id,
            String group,
            @Nullable String name,
            @Nullable String company,
            int persons,
            String certainty,
            String decidedBy,
            String state,
            @Nullable Instant saidAt,
            @Nullable String device) {}

    /** @param tx with {@code position} how far the log had come when the list was frozen */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RollCallView(
            String rollCallId,
            String kind,
            Instant startedAt,
            long tx,
            long position,
            List<LineView> lines,
            int safe,
            int missing,
            int open,
            @Nullable Instant closedAt,
            List<Mark> late) {}

    /** @param why left-before, not in the house by then after all; or here-too, in the house and not on the list */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LateFact(
            String id, String group, String why, @Nullable String decidedBy) {}

    /** What is known now of who was in the house at that moment; the list of that moment stays as it was. */
    record ComparisonView(
            String rollCallId, Instant startedAt, int listed, int wouldBeListed, List<LateFact> lateFacts) {}
}
