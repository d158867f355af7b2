package dev.frontdesk.visitor.console.promises;

import dev.frontdesk.visitor.promises.Replies;
import dev.frontdesk.visitor.promises.Replies.State;
import dev.frontdesk.visitor.promises.ReplyFigures;
import dev.frontdesk.visitor.promises.ReplyRow;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what absent hosts owe (S98, S100). There is nothing to write in it: only events do. */
@RestController
@RequestMapping("/api/v1/visit-promises")
@Tag(name = "visit promises", description = "Promised replies · 回复承诺台账")
class ReplyController {

    private static final int EVENTS = 100;

    private final Replies replies;
    private final Clock clock;

    ReplyController(Replies replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    /** @param eventIds the newest 100 events behind each figure; all are in the ledger, page by page */
    record ReplyFiguresView(ReplyFigures figures, FigureEvents eventIds) {}

    record FigureEvents(List<String> kept, List<String> broken, List<String> released, List<String> open) {}

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(summary = "Promised replies, latest moment first · 回复承诺台账", description = "S98, S100.")
    Page<ReplyRow> list(
            @Parameter(schema = @Schema(allowableValues = {"open", "kept", "broken", "released"}))
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var wanted = state == null ? null : State.of(state).orElseThrow(() -> new BadInput("value-invalid", "state"));
        return replies.page(actor.site(), wanted, cursor, Page.size(limit), clock.instant());
    }

    @GetMapping("/figures")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "What became of promised replies · 回复承诺统计",
            description =
                    "opened = kept + broken + released + open, each with its events. · 已开立 = 已兑现 + 已违约 + 已解除 + 未到期。")
    ReplyFiguresView figures(Actor actor) {
        var now = clock.instant();
        var site = actor.site();
        return new ReplyFiguresView(
                replies.figures(site, now),
                new FigureEvents(
                        replies.eventIds(site, State.KEPT, now, EVENTS),
                        replies.eventIds(site, State.BROKEN, now, EVENTS),
                        replies.eventIds(site, State.RELEASED, now, EVENTS),
                        replies.eventIds(site, State.OPEN, now, EVENTS)));
    }
}
