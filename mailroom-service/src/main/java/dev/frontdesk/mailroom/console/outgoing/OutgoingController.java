package dev.frontdesk.mailroom.console.outgoing;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.mailroom.board.OutgoingItems;
import dev.frontdesk.mailroom.board.OutgoingItems.Wanted;
import dev.frontdesk.mailroom.console.outgoing.OutgoingViews.OutgoingLine;
import dev.frontdesk.mailroom.console.outgoing.OutgoingViews.OutgoingView;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.custody.CustodyFile;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.story.OutgoingStory;
import dev.frontdesk.mailroom.story.OutgoingStory.WaybillNow;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is sent. Who sees to whom is recorded, each time. */
@RestController
@RequestMapping("/api/v1/mail/outgoing")
@Tag(name = "outgoing", description = "Outgoing mail · 寄件")
class OutgoingController {

    private final VisibleOutgoing items;
    private final OutgoingItems list;
    private final KnownStaff staff;
    private final OutgoingVault vault;

    OutgoingController(VisibleOutgoing items, OutgoingItems list, KnownStaff staff, OutgoingVault vault) {
        this.items = items;
        this.list = list;
        this.staff = staff;
        this.vault = vault;
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "List of outgoing items · 寄件列表",
            description = "Newest first, without addressees; a member of staff sees the own ones."
                    + " · 最新在前，不含收件人；员工只看到自己的寄件。")
    Page<OutgoingLine> page(
            @Parameter(description = "registered, sealed, at-desk, dispatched, self-consigned, cancelled")
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (state != null && !OutgoingItems.STATES.contains(state)) {
            throw new BadInput("value-invalid", "state");
        }
        var wanted = new Wanted(actor.site(), state, VisibleOutgoing.mine(actor));
        var rows = list.page(wanted, cursor, Page.size(limit));
        var names = staff.names(
                rows.items().stream().map(OutgoingItems.Row::senderId).collect(Collectors.toSet()));
        return rows.map(row -> OutgoingLine.of(row, names));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "One outgoing item · 查看寄件",
            description =
                    "As of and as known at any moment. That it was looked at is recorded. · 可看任一截至时刻与知悉时刻；查看会被记录。")
    ResponseEntity<OutgoingView> one(@PathVariable String id, Moment moment, Actor actor) {
        var story = items.asOf(id, actor, moment);
        var revealed = vault.show(refs(story), actor, "item-read", id);
        var sender = story.registered().senderId();
        return Answers.at(
                story.version(),
                OutgoingView.of(story, revealed, staff.names(Set.of(sender)).get(sender)));
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

    private static List<String> refs(OutgoingStory story) {
        var entry = story.entry();
        return Stream.of(
                        Stream.of(entry.addressee().ref()),
                        Stream.ofNullable(entry.contents()).map(Kept::ref),
                        story.waybills().stream().limit(1).map(WaybillNow::stub).filter(Objects::nonNull),
                        story.cancelled().map(event -> event.reason().ref()).stream())
                .flatMap(refs -> refs)
                .toList();
    }
}
