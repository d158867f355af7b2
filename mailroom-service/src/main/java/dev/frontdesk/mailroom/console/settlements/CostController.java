package dev.frontdesk.mailroom.console.settlements;

import dev.frontdesk.mailroom.settlements.Costs;
import dev.frontdesk.mailroom.settlements.Costs.DepartmentCost;
import dev.frontdesk.mailroom.settlements.Costs.DifferenceFigure;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S70, S131. What mail costs; each figure with the ids of the events that made it. */
@RestController
@RequestMapping("/api/v1/mail/costs")
@Tag(name = "settlement", description = "Statements and settlement · 对账与清算")
class CostController {

    private final Costs costs;

    CostController(Costs costs) {
        this.costs = costs;
    }

    @GetMapping
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Cost by department and courier · 部门费用",
            description =
                    "Of what was approved for a month; adds up to the settlements, to the cent. · 当月已批准的费用，与清算合计分毫不差。")
    List<DepartmentCost> byDepartment(@Parameter(example = "2026-10") @RequestParam YearMonth month, Actor actor) {
        return costs.byDepartment(actor.site(), month.toString());
    }

    @GetMapping("/events")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Events behind a department's cost · 部门费用的依据",
            description = "Matches, resolutions and approvals, by id. Without a department: what no department pays."
                    + " · 匹配、处理与批准事件；不填部门则为不由部门承担的费用。")
    Page<String> events(
            @Parameter(example = "2026-10") @RequestParam YearMonth month,
            @Parameter(example = "dept-sales") @RequestParam(required = false) @Nullable String department,
            @Parameter(example = "sf") @RequestParam String carrier,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return costs.events(actor.site(), month.toString(), department, carrier, cursor, Page.size(limit));
    }

    @GetMapping("/differences")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(summary = "Differences by kind · 对账差异统计", description = "Of all settlements of a month. · 当月全部清算单。")
    List<DifferenceFigure> differences(@Parameter(example = "2026-10") @RequestParam YearMonth month, Actor actor) {
        return costs.differences(actor.site(), month.toString());
    }
}
