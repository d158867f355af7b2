package dev.frontdesk.call.console.promises;

import dev.frontdesk.call.ledger.PromiseFigures;
import dev.frontdesk.call.ledger.PromiseRow;
import dev.frontdesk.call.ledger.Promises;
import dev.frontdesk.call.ledger.Promises.CountedPromise;
import dev.frontdesk.call.ledger.Promises.State;
import dev.frontdesk.call.ledger.Promises.Wanted;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the promise ledger. There is nothing to write in it: only events do. */
@RestController
@RequestMapping("/api/v1/promises")
@Tag(name = "promises", description = "Promise ledger · 承诺台账")
class PromiseController {

    private static final String KIND = "message, call-back, missed-call, complaint";
    private static final String AS_OF =
            "The moment that tells open from broken, the figures' own; now if absent" + " · 区分未到期与已违约的时刻，与数字一致；不填则为现在";

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
            @Parameter(description = KIND) @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return promises.page(wanted(kind, null, actor), state(state), cursor, Page.size(limit));
    }

    @GetMapping("/figures")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Promise figures · 承诺数字",
            description = "At every moment opened = kept + broken + released + open."
                    + " · 任何时候：已开立 = 已兑现 + 已违约 + 已解除 + 未到期。")
    PromiseFigures figures(
            @Parameter(description = KIND) @RequestParam(required = false) @Nullable String kind,
            @Parameter(description = AS_OF) @RequestParam(required = false) @Nullable Instant asOf,
            Actor actor) {
        return promises.figures(wanted(kind, asOf, actor));
    }

    @GetMapping("/figures/{figure}/events")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Events behind a promise figure · 承诺数字的依据",
            description = "One event for each promise that was counted, the latest moment first: what settled it, else"
                    + " what found it late, else what opened it. · 每一项被计入的承诺对应一个事件，期限最晚的在前。")
    Page<CountedPromise> events(
            @Parameter(description = "opened, kept, broken, released, open, evidence-late", example = "kept")
                    @PathVariable
                    String figure,
            @Parameter(description = KIND) @RequestParam(required = false) @Nullable String kind,
            @Parameter(description = AS_OF) @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return promises.events(wanted(kind, asOf, actor), figure, cursor, Page.size(limit))
                .orElseThrow(Missing::new);
    }

    private Wanted wanted(@Nullable String kind, @Nullable Instant asOf, Actor actor) {
        if (kind != null && !Promises.KINDS.contains(kind)) {
            throw new BadInput("value-invalid", "kind");
        }
        return new Wanted(actor.site(), kind, asOf == null ? clock.instant() : asOf);
    }

    private static @Nullable State state(@Nullable String word) {
        return word == null ? null : State.of(word).orElseThrow(() -> new BadInput("value-invalid", "state"));
    }
}
