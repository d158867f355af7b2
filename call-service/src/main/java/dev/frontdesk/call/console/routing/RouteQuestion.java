package dev.frontdesk.call.console.routing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows of a caller and this service cannot know itself. Who is on duty, who leads whom and who answers for
 * what it knows from its own copies; what the desk says here goes before them.
 */
record RouteQuestion(
        @Schema(description = "Kind of call; the call's own if absent · 来电类型", example = "business-enquiry") @Nullable
        String kind,

        @Schema(description = "Staff id of who is asked for · 所找的人", example = "staff-a-lina") @Nullable
        String askedFor,

        @Schema(description = "Extension that was dialled, in place of askedFor · 所拨分机", example = "8211")
        @Pattern(regexp = "[0-9]{3,5}", message = "number-invalid")
        @Nullable
        String extension,

        @Schema(description = "Staff id of who follows the customer · 跟踪销售", example = "staff-a-lina") @Nullable
        String owner,

        @Schema(description = "The customer is locked to the owner · 已锁定") @Nullable
        Boolean locked,

        @Schema(
                description = "Staff id of today's duty person; looked up if absent · 当日值班，不填则自查",
                example = "staff-a-sunlei")
        @Nullable
        String duty,

        @Schema(
                description = "Roster to look it up in; the site's first one if absent · 值班表",
                example = "roster-a-sales")
        @Pattern(regexp = "roster-[a-z0-9-]{1,120}", message = "id-malformed")
        @Nullable
        String roster,

        @Schema(
                description = "Staff ids of their department managers; looked up if absent · 各自的部门经理，不填则自查",
                example = "staff-a-wangqiang")
        @Nullable
        String askedForManager,

        @Nullable String ownerManager,
        @Nullable String dutyManager,

        @Schema(
                description = "Subject: a word of the plan, or the id of a responsibility · 事由或职责编号",
                example = "website")
        @Pattern(regexp = "[a-z0-9-]{1,60}", message = "value-invalid")
        @Nullable
        String subject,

        @Schema(description = "Extensions where the call is not wanted · 不愿接听的分机") @Nullable
        List<@Pattern(regexp = "[0-9]{3,5}", message = "number-invalid") String> notWanted) {

    /** Nothing but the extension that was dialled, where it is known. */
    static RouteQuestion ofExtension(@Nullable String extension) {
        return new RouteQuestion(null, null, extension, null, null, null, null, null, null, null, null, null);
    }
}
