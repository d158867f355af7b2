package dev.frontdesk.mailroom.console.outgoing;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.accounts.AccountStory;
import dev.frontdesk.mailroom.board.OutgoingItems;
import dev.frontdesk.mailroom.board.OutgoingItems.ListRow;
import dev.frontdesk.mailroom.board.RegisterLines;
import dev.frontdesk.mailroom.console.outgoing.StepBodies.DispatchBody;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.copies.SiteSettings;
import dev.frontdesk.mailroom.dispatch.DispatchBatchCommand.RecordPickUp;
import dev.frontdesk.mailroom.dispatch.DispatchBatchEvent.BatchDispatched;
import dev.frontdesk.mailroom.dispatch.DispatchBatchId;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RecordDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemId;
import dev.frontdesk.mailroom.story.OutgoingStory;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S127, S131. What one courier takes along in one pick-up, and the list of it on paper. */
@RestController
@RequestMapping("/api/v1/mail/dispatches")
@Tag(name = "dispatches", description = "Dispatch lists · 发送清单")
class DispatchController {

    private final Desk desk;
    private final History history;
    private final OutgoingItems items;
    private final RegisterLines lines;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final OutgoingVault vault;
    private final Clock clock;

    DispatchController(
            Desk desk,
            History history,
            OutgoingItems items,
            RegisterLines lines,
            KnownStaff staff,
            SiteSettings sites,
            OutgoingVault vault,
            Clock clock) {
        this.desk = desk;
        this.history = history;
        this.items = items;
        this.lines = lines;
        this.staff = staff;
        this.sites = sites;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "A courier took items along · 统一寄出",
            description = "S127. All of them or none: an item that is not at the desk refuses the list and is named."
                    + " · 要么全部寄出，要么全不寄出；不在前台的邮件会被列出。")
    @ApiResponse(responseCode = "201", description = "Stored · 已寄出", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    ResponseEntity<Answers.Answer> dispatch(@Valid @RequestBody DispatchBody body, Actor actor) {
        var at = Times.happened(body.occurredAt(), clock);
        var place = body.place() == null ? "desk" : body.place();
        var batch = new DispatchBatchId(body.id());
        requireItems(body.itemIds(), actor.site());
        requireAccount(body, actor.site());
        Done done = desk.send(new RecordPickUp(batch, body.carrier(), body.itemIds(), place, at), actor.origin());
        var refused = new ArrayList<String>();
        for (var item : body.itemIds()) {
            try {
                desk.send(
                        new RecordDispatched(
                                new OutgoingItemId(item),
                                body.id(),
                                body.carrier(),
                                body.account(),
                                actor.account(),
                                place,
                                at),
                        actor.origin());
            } catch (Rejection one) {
                refused.add(item);
            }
        }
        if (!refused.isEmpty()) {
            throw new Rejection(
                    "dispatch-items-refused",
                    "not at the desk: " + refused,
                    Map.of("items", String.join(", ", refused)));
        }
        return Answers.created(body.id(), done);
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Dispatch lists · 发送清单列表", description = "Newest first. · 最新在前。")
    Page<ListRow> lists(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return items.lists(actor.site(), cursor, Page.size(limit));
    }

    @GetMapping(path = "/{id}/list", produces = MediaType.TEXT_HTML_VALUE)
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The list on paper · 打印发送清单",
            description =
                    "S131. A page to print and to be signed by the courier, in the language of Accept-Language. That"
                            + " it was looked at is recorded. · 供打印并由快递员签字的页面；查看会被记录。")
    ResponseEntity<String> paper(@PathVariable String id, Actor actor, Locale locale) {
        var list = list(id, actor.site());
        var rows = items.all(list.itemIds(), actor.site()).stream()
                .collect(Collectors.toMap(OutgoingItems.Row::itemId, row -> row));
        var names = staff.names(
                rows.values().stream().map(OutgoingItems.Row::senderId).collect(Collectors.toSet()));
        var refs = lines.addressees(list.itemIds(), actor.site());
        var addressees = vault.show(List.copyOf(refs.values()), actor, "dispatch-list", id);
        var paper = new DispatchPaper(locale, sites.zone(actor.site()));
        var listed = list.itemIds().stream()
                .map(item -> new DispatchPaper.Line(
                        rows.get(item),
                        addressees.get(refs.get(item)),
                        rows.get(item) == null ? null : names.get(rows.get(item).senderId())))
                .toList();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(paper.html(list, sites.find(actor.site()).orElse(null), listed));
    }

    /** Whole before anything is stored: an unknown id is no item of this site, whoever has it. */
    private void requireItems(List<String> itemIds, String site) {
        for (var id : itemIds) {
            if (!OutgoingItemId.isOne(id)
                    || OutgoingStory.of(history.of(id))
                            .filter(story -> story.site().equals(site))
                            .isEmpty()) {
                throw new Missing("unknown-item");
            }
        }
    }

    private void requireAccount(DispatchBody body, String site) {
        var account = body.account();
        if (account != null
                && AccountStory.of(history.of(account))
                        .filter(story -> story.described().siteId().equals(site))
                        .filter(story -> story.described().carrier().equals(body.carrier()))
                        .isEmpty()) {
            throw new Missing("account-unknown");
        }
    }

    private BatchDispatched list(String id, String site) {
        if (!DispatchBatchId.isOne(id)) {
            throw new Missing();
        }
        return history.of(id).stream()
                .filter(recorded -> recorded.origin().site().equals(site))
                .map(recorded -> (BatchDispatched) recorded.event())
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
