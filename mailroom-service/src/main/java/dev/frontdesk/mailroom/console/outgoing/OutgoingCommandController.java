package dev.frontdesk.mailroom.console.outgoing;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.VersionMismatch;
import dev.frontdesk.mailroom.console.outgoing.StepBodies.CancelBody;
import dev.frontdesk.mailroom.console.outgoing.StepBodies.HandToDeskBody;
import dev.frontdesk.mailroom.console.outgoing.StepBodies.WhenBody;
import dev.frontdesk.mailroom.copies.KnownDepartments;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.copies.KnownStaff.Member;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.CancelOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.CorrectOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.HandToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.MarkSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RegisterOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.SealItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemId;
import dev.frontdesk.mailroom.outgoing.RegisterEntry;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Forbidden;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S125 to S130. Registers items and moves them from the sender to the desk. */
@RestController
@RequestMapping("/api/v1/mail/outgoing")
@Tag(name = "outgoing", description = "Outgoing mail · 寄件")
class OutgoingCommandController {

    private final Desk desk;
    private final OutgoingVault vault;
    private final KnownStaff staff;
    private final KnownDepartments departments;
    private final VisibleOutgoing items;
    private final Clock clock;

    OutgoingCommandController(
            Desk desk,
            OutgoingVault vault,
            KnownStaff staff,
            KnownDepartments departments,
            VisibleOutgoing items,
            Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.staff = staff;
        this.departments = departments;
        this.items = items;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.HOST})
    @Operation(
            summary = "Register an item to be sent · 登记寄件",
            description =
                    "S126, S128. By the sender, or for the sender at the desk. Contracts, bills, valuables and goods"
                            + " are refused without full details; the refusal names what is missing."
                            + " · 由寄件人登记，或由前台代为登记。合同、票据、贵重和物品类须填写完整信息，缺少的会逐项列出。")
    @ApiResponse(responseCode = "201", description = "Stored · 已登记", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    ResponseEntity<Answers.Answer> register(@Valid @RequestBody RegisterBody body, Actor actor) {
        var at = Times.happened(body.registeredAt(), "registeredAt", clock);
        var sender = sender(body.senderId(), actor);
        var costCentre = body.costCentre() == null ? sender.departmentId() : body.costCentre();
        requireDepartment(costCentre, actor);
        var words = vault.register(body.id(), body.addressee().details(), body.contents());
        var line = words.into(new RegisterEntry(
                body.itemClass(),
                body.carriage(),
                body.carrier(),
                costCentre,
                body.region(),
                body.pieces(),
                body.valueCents(),
                words.addressee(),
                words.contents()));
        var id = new OutgoingItemId(body.id());
        var done = desk.send(new RegisterOutgoingItem(id, sender.staffId(), line, words.written(), at), actor.origin());
        if (Boolean.TRUE.equals(body.sealed())) {
            done = desk.send(new SealItem(id, at), actor.origin());
        }
        return Answers.created(body.id(), done);
    }

    @PostMapping("/{id}/corrections")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.HOST})
    @Operation(
            summary = "Correct a line of the register · 更正登记",
            description = "The old line stays readable, struck through. If-Match carries the version that was read."
                    + " · 原记录划去但仍可读。If-Match 为所读版本。")
    ResponseEntity<Answers.Answer> correct(
            @PathVariable String id,
            @Valid @RequestBody CorrectionBody body,
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var expected = Versions.expected(ifMatch);
        var story = items.latest(id, actor);
        if (story.version() != expected) {
            throw new VersionMismatch(expected, story.events().getLast());
        }
        if (body.changesNothing()) {
            throw new BadInput("correction-empty", "itemClass");
        }
        if (body.costCentre() != null) {
            requireDepartment(body.costCentre(), actor);
        }
        var words = vault.correct(story, body, actor);
        Kept reason = vault.reason(story, body.reason(), actor);
        var command = new CorrectOutgoingItem(
                new OutgoingItemId(id),
                words.into(body.over(story.entry())),
                words.written(),
                reason,
                Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin(), expected));
    }

    @PostMapping("/{id}/seal")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.HOST})
    @Operation(
            summary = "The sender sealed or packed it · 已封装",
            description = "S125. What is not sealed is not taken. · 未封装的邮件前台不收。")
    ResponseEntity<Answers.Answer> seal(@PathVariable String id, @Valid @RequestBody WhenBody body, Actor actor) {
        items.latest(id, actor);
        var at = Times.happened(body.occurredAt(), clock);
        return Answers.done(id, desk.send(new SealItem(new OutgoingItemId(id), at), actor.origin()));
    }

    @PostMapping("/{id}/self-consigned")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.HOST})
    @Operation(
            summary = "Sent by coach by the sender · 托运，自行寄出",
            description = "S129, S130. Only what was registered by coach. · 仅限登记为长途汽车托运的邮件。")
    ResponseEntity<Answers.Answer> selfConsigned(
            @PathVariable String id, @Valid @RequestBody WhenBody body, Actor actor) {
        items.latest(id, actor);
        var at = Times.happened(body.occurredAt(), clock);
        return Answers.done(id, desk.send(new MarkSelfConsigned(new OutgoingItemId(id), at), actor.origin()));
    }

    @PostMapping("/{id}/hand-over")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "The desk takes it · 交前台",
            description = "S127. First link of its chain of custody. · 交接链的第一环。")
    ResponseEntity<Answers.Answer> handOver(
            @PathVariable String id, @Valid @RequestBody HandToDeskBody body, Actor actor) {
        items.latest(id, actor);
        var at = Times.happened(body.occurredAt(), clock);
        var place = body.place() == null ? "desk" : body.place();
        var command = new HandToDesk(new OutgoingItemId(id), actor.account(), place, body.weightGrams(), at);
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/cancellation")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.HOST})
    @Operation(
            summary = "It is not sent after all · 取消寄件",
            description =
                    "Before it is dispatched. Its line stays readable, struck through; what lies at the desk is given"
                            + " back by the desk, and that is the last link of its chain."
                            + " · 寄出之前可以取消；登记划去但仍可读；已交前台的由前台退还寄件人，作为交接链的最后一环。")
    ResponseEntity<Answers.Answer> cancel(@PathVariable String id, @Valid @RequestBody CancelBody body, Actor actor) {
        var story = items.latest(id, actor);
        var at = Times.happened(body.occurredAt(), clock);
        var givenBy = VisibleOutgoing.mine(actor) == null ? actor.account() : null;
        var command = new CancelOutgoingItem(
                new OutgoingItemId(id), vault.reason(story, body.reason(), actor), givenBy, "desk", at);
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    /** A member of staff sends in the own name alone; the desk writes for anybody. */
    private Member sender(@Nullable String senderId, Actor actor) {
        var mine = VisibleOutgoing.mine(actor);
        if (mine != null && senderId != null && !senderId.equals(mine)) {
            throw new Forbidden("sender-other");
        }
        var id = mine != null ? mine : senderId != null ? senderId : actor.staff();
        return staff.active(id, actor.site()).orElseThrow(() -> new Missing("unknown-sender"));
    }

    private void requireDepartment(String departmentId, Actor actor) {
        if (departments.find(departmentId, actor.site()).isEmpty()) {
            throw new Missing("unknown-department");
        }
    }
}
