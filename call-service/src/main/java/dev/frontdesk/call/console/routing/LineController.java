package dev.frontdesk.call.console.routing;

import dev.frontdesk.call.line.LineReports;
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
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Line states by hand, where no telephone system tells them. */
@RestController
@RequestMapping("/api/v1/lines")
@Tag(name = "routing", description = "Routing of calls · 来电转接")
class LineController {

    private static final String BY_HAND = "manual";
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{3,5}");

    private final LineReports lines;
    private final Clock clock;

    LineController(LineReports lines, Clock clock) {
        this.lines = lines;
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
        return LineView.of(extension, report, clock.instant());
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Lines · 线路", description = "The newest report of each, with its age. · 每条线路最新状态及距今多久。")
    List<LineView> all(Actor actor) {
        var now = clock.instant();
        return lines.all(actor.site(), now).entrySet().stream()
                .map(line -> LineView.of(line.getKey(), line.getValue(), now))
                .toList();
    }
}
