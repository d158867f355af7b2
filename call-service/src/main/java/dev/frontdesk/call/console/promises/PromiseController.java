package dev.frontdesk.call.console.promises;

import dev.frontdesk.call.ledger.PromiseRow;
import dev.frontdesk.call.ledger.Promises;
import dev.frontdesk.call.ledger.Promises.State;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the promise ledger. There is nothing to write in it: only events do. */
@RestController
@RequestMapping("/api/v1/promises")
@Tag(name = "promises", description = "Promise ledger · 承诺台账")
class PromiseController {

    private final Promises promises;
    private final Clock clock;

    PromiseController(Promises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Promises · 承诺台账",
            description = "The latest moment first, with the ids of the events behind each. · 期限最晚的在前，附相关事件编号。")
    Page<PromiseRow> page(
            @Parameter(description = "open, kept, broken, released") @RequestParam(required = false) @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return promises.page(actor.site(), state(state), cursor, Page.size(limit), clock.instant());
    }

    @GetMapping("/figures")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Promise figures · 承诺数字",
            description = "At every moment opened = kept + broken + released + open."
                    + " · 任何时候：已开立 = 已兑现 + 已违约 + 已解除 + 未到期。")
    FiguresView figures(Actor actor) {
        var now = clock.instant();
        var site = actor.site();
        return FiguresView.of(
                promises.figures(site, now), state -> promises.eventIds(site, state, now, FiguresView.EVENTS));
    }

    private static @Nullable State state(@Nullable String word) {
        return word == null ? null : State.of(word).orElseThrow(() -> new BadInput("value-invalid", "state"));
    }
}
