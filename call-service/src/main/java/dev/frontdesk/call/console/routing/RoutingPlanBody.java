package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.console.routing.PlanParts.ChainBody;
import dev.frontdesk.call.console.routing.PlanParts.GreetingBody;
import dev.frontdesk.call.console.routing.PlanParts.LimitsBody;
import dev.frontdesk.call.console.routing.PlanParts.ResponsibilityBody;
import dev.frontdesk.call.console.routing.PlanParts.RouteBody;
import dev.frontdesk.call.routing.Plan;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** S6 to S31. A routing plan as it is published; the sample companies' files have this form. */
record RoutingPlanBody(
        @Schema(description = "How old a line state may be, in seconds; older is unknown · 线路状态有效秒数", example = "60")
        @Min(value = 1, message = "value-invalid")
        @Max(value = 86_400, message = "value-invalid")
        long lineStateSeconds,

        @Schema(description = "Who is tried one after the other · 转接顺位")
        @NotNull
        @Size(max = 100, message = "value-invalid")
        List<@NotNull @Valid ChainBody> chains,

        @Schema(description = "One for each kind of call · 每种来电一条") @NotEmpty(message = "field-missing")
        List<@NotNull @Valid RouteBody> routes,

        @Schema(description = "Which subject goes to whom · 职责归口") @Size(max = 200, message = "value-invalid") @Nullable
        List<@NotNull @Valid ResponsibilityBody> responsibilities,

        @Schema(description = "Lines that are answered otherwise than the site's · 各线路的问候语")
        @Size(max = 100, message = "value-invalid")
        @Nullable
        List<@NotNull @Valid GreetingBody> greetings,

        @Schema(description = "How long the desk may take; the usual limits if absent · 各项时限，不填则用通常时限") @Valid @Nullable
        LimitsBody limits) {

    Plan plan() {
        return new Plan(
                lineStateSeconds,
                chains.stream().map(ChainBody::chain).toList(),
                routes.stream().map(RouteBody::route).toList(),
                responsibilities == null
                        ? List.of()
                        : responsibilities.stream()
                                .map(ResponsibilityBody::responsibility)
                                .toList(),
                greetings == null
                        ? List.of()
                        : greetings.stream().map(GreetingBody::greeting).toList(),
                limits == null ? null : limits.limits());
    }
}
