package dev.frontdesk.mailroom.console.incoming;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.mailroom.board.IncomingItems;
import dev.frontdesk.mailroom.board.IncomingItems.Row;
import dev.frontdesk.mailroom.board.IncomingItems.Wanted;
import dev.frontdesk.mailroom.console.incoming.IncomingViews.IncomingLine;
import dev.frontdesk.mailroom.console.incoming.IncomingViews.IncomingView;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.custody.CustodyFile;
import dev.frontdesk.mailroom.incoming.IncomingItemEvent.ItemDeliveredToRecipient;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is received. Who sees from whom is recorded, each time. */
@RestController
@RequestMapping("/api/v1/mail/incoming")
@Tag(name = "incoming", description = "Incoming mail · 收件")
class IncomingController {

    private final VisibleIncoming items;
    private final IncomingItems list;
    private final KnownStaff staff;
    private final IncomingVault vault;
    private final Clock clock;

    IncomingController(VisibleIncoming items, IncomingItems list, KnownStaff staff, IncomingVault vault, Clock clock) {
        this.items = items;
        this.list = list;
        this.staff = staff;
        this.vault = vault;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "Incoming register · 收件登记簿",
            description =
                    "Newest first, without senders; a member of staff sees the own ones. Late notification shows in"
                            + " every line. · 最新在前，不含寄件人；员工只看到自己的收件。通知迟到一律显示。")
    Page<IncomingLine> page(
            @Parameter(description = "received, notified, delivered, returned")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (state != null && !IncomingItems.STATES.contains(state)) {
            throw new BadInput("value-invalid", "state");
        }
        var now = clock.instant();
        var wanted = new Wanted(actor.site(), state, VisibleIncoming.mine(actor));
        return lines(list.page(wanted, cursor, Page.size(limit), now), now);
    }

    @GetMapping("/uncollected")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Uncollected list by age · 待领清单", description = "The oldest first. · 最久的在前。")
    Page<IncomingLine> uncollected(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var now = clock.instant();
        return lines(list.uncollected(actor.site(), cursor, Page.size(limit), now), now);
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "One incoming item · 查看收件",
            description =
                    "As of and as known at any moment. That it was looked at is recorded. · 可看任一截至时刻与知悉时刻；查看会被记录。")
    ResponseEntity<IncomingView> one(@PathVariable String id, Moment moment, Actor actor) {
        var story = items.asOf(id, actor, moment);
        var ref = story.received().addressed().ref();
        var details = vault.show(List.of(ref), actor, "item-read", id).get(ref);
        var names = staff.names(Stream.concat(
                        Stream.ofNullable(story.recipientId()),
                        story.delivered().map(ItemDeliveredToRecipient::takerId).stream())
                .collect(Collectors.toSet()));
        var now = clock.instant();
        var until = moment.asOf().isBefore(now) ? moment.asOf() : now;
        return Answers.at(story.version(), IncomingView.of(story, details, names, until));
    }

    @GetMapping("/{id}/custody")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "Its chain of custody as a file · 导出交接链",
            description = "Each link carries the SHA-256 of the one before; infra/custody-check verifies it offline."
                    + " · 每一环都带有上一环的 SHA-256 摘要，可用 infra/custody-check 离线核验。")
    CustodyFile custody(@PathVariable String id, Actor actor) {
        return CustodyFile.of(id, items.latest(id, actor).links());
    }

    private Page<IncomingLine> lines(Page<Row> rows, Instant now) {
        var names = staff.names(rows.items().stream()
                .flatMap(row -> Stream.of(row.recipientId(), row.takerId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.map(row -> IncomingLine.of(row, names, now));
    }
}
