package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.line.LineReports;
import dev.frontdesk.call.plans.RoutingPlans;
import dev.frontdesk.call.routing.LineReport;
import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.routing.Word;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Line states: by hand, where no telephone system tells them, and as they are known from everywhere. */
@RestController
@RequestMapping("/api/v1/lines")
@Tag(name = "routing", description = "Routing of calls · 来电转接")
class LineController {

    private static final String BY_HAND = "manual";
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{3,5}");

    private final LineReports lines;
    private final RoutingPlans plans;
    private final Clock clock;

    LineController(LineReports lines, RoutingPlans plans, Clock clock) {
        this.lines = lines;
        this.plans = plans;
        this.clock = clock;
    }

    @PutMapping("/{extension}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Report a line state · 登记线路状态",
            description = "Counts as long as the routing plan says, then the line is unknown. · 超过方案规定的时间即为未知。")
    LineView report(@PathVariable String extension, @Valid @RequestBody LineBody body, Actor actor) {
        if (!EXTENSION.matcher(extension).matches()) {
            throw new BadInput("number-invalid", "extension");
        }
        var state = Word.find(LineState.class, body.state()).orElseThrow(() -> new BadInput("value-invalid", "state"));
        var report = new LineReport(state, BY_HAND, Times.happened(body.seenAt(), "seenAt", clock));
        lines.add(actor.site(), extension, report, actor.account());
        return LineView.of(extension, report, limit(actor.site()), clock.instant());
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Lines · 线路",
            description = "Each with its source and age; older than the routing plan allows is unknown."
                    + " · 每条线路的状态、来源及距今多久，超过时限即为未知。")
    List<LineView> all(Actor actor) {
        var now = clock.instant();
        var limit = limit(actor.site());
        return lines.all(actor.site(), now, limit).entrySet().stream()
                .map(line -> LineView.of(line.getKey(), line.getValue(), limit, now))
                .toList();
    }

    private Duration limit(String site) {
        return plans.lineLimit(site, clock.instant());
    }
}
