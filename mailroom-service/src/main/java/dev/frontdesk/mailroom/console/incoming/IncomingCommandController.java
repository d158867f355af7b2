package dev.frontdesk.mailroom.console.incoming;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.mailroom.console.incoming.IncomingBodies.AssignBody;
import dev.frontdesk.mailroom.console.incoming.IncomingBodies.ExceptionBody;
import dev.frontdesk.mailroom.console.incoming.IncomingBodies.HandOverBody;
import dev.frontdesk.mailroom.console.incoming.IncomingBodies.ProxyBody;
import dev.frontdesk.mailroom.console.incoming.IncomingBodies.ReturnBody;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.copies.KnownStaff.Member;
import dev.frontdesk.mailroom.incoming.ExceptionKind;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.AssignRecipient;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Evidence;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.HandOverItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.NameProxy;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RaiseException;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Recipient;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordWrongCode;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.ReturnItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Taker;
import dev.frontdesk.mailroom.incoming.IncomingItemId;
import dev.frontdesk.mailroom.mailpolicy.Policies;
import dev.frontdesk.mailroom.story.IncomingStory;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to an item between its arrival and whoever takes it. */
@RestController
@RequestMapping("/api/v1/mail/incoming/{id}")
@Tag(name = "incoming", description = "Incoming mail · 收件")
class IncomingCommandController {

    private final Desk desk;
    private final VisibleIncoming items;
    private final IncomingVault vault;
    private final KnownStaff staff;
    private final Policies policies;
    private final WrongCodes wrongCodes;
    private final Clock clock;

    IncomingCommandController(
            Desk desk,
            VisibleIncoming items,
            IncomingVault vault,
            KnownStaff staff,
            Policies policies,
            WrongCodes wrongCodes,
            Clock clock) {
        this.desk = desk;
        this.items = items;
        this.vault = vault;
        this.staff = staff;
        this.policies = policies;
        this.wrongCodes = wrongCodes;
        this.clock = clock;
    }

    @PostMapping("/recipient")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Say whose it is · 指定收件人",
            description =
                    "Also where somebody else was thought to be the recipient; the new one is told, with a new code."
                            + " · 也用于改正收件人；新收件人会被通知并得到新的取件码。")
    ResponseEntity<Answers.Answer> assign(@PathVariable String id, @Valid @RequestBody AssignBody body, Actor actor) {
        var story = items.latest(id, actor);
        var member = staff.active(body.recipientId(), actor.site()).orElseThrow(() -> new Missing("unknown-recipient"));
        var received = story.received();
        var addressed = vault.show(List.of(received.addressed().ref()), actor, "item-recipient", id);
        var told = vault.notice(
                id,
                received.kind(),
                received.place(),
                addressed.get(received.addressed().ref()));
        var limits = ReceiveController.limits(policies.of(actor.site()));
        var recipient = new Recipient(member.staffId(), "desk", told.details(), told.code(), limits);
        var command = new AssignRecipient(new IncomingItemId(id), recipient, Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/exceptions")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(summary = "Something is wrong with it · 登记异常", description = "Stays on record. · 记录不会消失。")
    ResponseEntity<Answers.Answer> raise(@PathVariable String id, @Valid @RequestBody ExceptionBody body, Actor actor) {
        items.latest(id, actor);
        var note = body.note() == null || body.note().isBlank() ? null : vault.keep(id, "note", body.note());
        var command = new RaiseException(
                new IncomingItemId(id), ExceptionKind.of(body.kind()).orElseThrow(), note, Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/proxies")
    @RolesAllowed(Roles.HOST)
    @Operation(summary = "Let somebody collect it for me · 委托代领", description = "By the recipient alone. · 只能由收件人本人委托。")
    ResponseEntity<Answers.Answer> proxy(@PathVariable String id, @Valid @RequestBody ProxyBody body, Actor actor) {
        items.latest(id, actor);
        var proxy = staff.find(body.staffId(), actor.site()).orElseThrow(() -> new Missing("unknown-staff"));
        var command = new NameProxy(
                new IncomingItemId(id), actor.staff(), proxy.staffId(), proxy.active(), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/hand-over")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Hand it over · 签收",
            description = "To the recipient, to whom the recipient named, to the deputy, or by the site's decision to"
                    + " somebody of the same department; by signature or pick-up code. After five wrong codes only by"
                    + " signature. Never to somebody who left."
                    + " · 交给本人、委托人、代理人，或按站点规定交同部门同事；凭签名或取件码，取件码错五次后只能签名。离职人员不得领取。")
    ResponseEntity<Answers.Answer> handOver(
            @PathVariable String id, @Valid @RequestBody HandOverBody body, Actor actor) {
        var at = Times.happened(body.occurredAt(), clock);
        var story = items.latest(id, actor);
        var member = staff.find(body.takerId(), actor.site()).orElseThrow(() -> new Missing("unknown-staff"));
        var evidence = evidence(id, body, story);
        if (!evidence.right()) {
            var attempt = new RecordWrongCode(new IncomingItemId(id), member.staffId(), at);
            wrongCodes.remember(attempt, actor);
        }
        var command = new HandOverItem(
                new IncomingItemId(id),
                taker(member, story.recipientId(), actor.site()),
                evidence,
                policies.of(actor.site()).departmentMayCollect(),
                actor.account(),
                at);
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/return")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(summary = "Give it back to the carrier · 退回", description = "Last link of its chain. · 交接链的最后一环。")
    ResponseEntity<Answers.Answer> giveBack(@PathVariable String id, @Valid @RequestBody ReturnBody body, Actor actor) {
        items.latest(id, actor);
        var at = Times.happened(body.occurredAt(), clock);
        var command = new ReturnItem(new IncomingItemId(id), body.carrier(), body.reason(), actor.account(), at);
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    private Taker taker(Member taker, @Nullable String recipientId, String site) {
        var recipient =
                recipientId == null ? null : staff.find(recipientId, site).orElse(null);
        return new Taker(
                taker.staffId(),
                taker.active(),
                recipient != null && taker.staffId().equals(recipient.deputyId()),
                recipient != null && taker.departmentId().equals(recipient.departmentId()));
    }

    private Evidence evidence(String id, HandOverBody body, IncomingStory story) {
        if ((body.signature() == null) == (body.code() == null)) {
            throw new BadInput("evidence-missing", "signature");
        }
        if (body.signature() != null) {
            return new Evidence("signature", vault.keep(id, "signature", body.signature()), true);
        }
        var code = body.code();
        var isRight = code != null
                && story.notice()
                        .filter(notice -> vault.isCode(notice.code(), code))
                        .isPresent();
        return new Evidence("pick-up-code", null, isRight);
    }
}
