package dev.frontdesk.mailroom.console.settlements;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.console.settlements.SettlementBodies.PaymentBody;
import dev.frontdesk.mailroom.console.settlements.SettlementBodies.RefusalBody;
import dev.frontdesk.mailroom.console.settlements.SettlementBodies.ResolutionBody;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.settlement.Resolution;
import dev.frontdesk.mailroom.settlement.SettlementCommand;
import dev.frontdesk.mailroom.settlement.SettlementCommand.ApproveSettlement;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RecordPayment;
import dev.frontdesk.mailroom.settlement.SettlementCommand.RefuseSettlement;
import dev.frontdesk.mailroom.settlement.SettlementCommand.ResolveDifferences;
import dev.frontdesk.mailroom.settlement.SettlementId;
import dev.frontdesk.mailroom.settlements.WaybillClaims;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

/** S132. Resolves differences, approves, refuses and records what was paid. */
@RestController
@RequestMapping("/api/v1/mail/settlements/{id}")
@Tag(name = "settlement", description = "Statements and settlement · 对账与清算")
class SettlementCommandController {

    private static final String ID = "settlement-3f786850e387550fdab836ed7e6dc881de23001b";

    private final Desk desk;
    private final History history;
    private final WaybillClaims claims;
    private final KnownStaff staff;
    private final Vault vault;
    private final Clock clock;

    SettlementCommandController(
            Desk desk, History history, WaybillClaims claims, KnownStaff staff, Vault vault, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.claims = claims;
        this.staff = staff;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping("/resolutions")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Resolve differences · 处理差异",
            description = "S132. One reason for one or several; another one later takes its place. What nobody sent is"
                    + " never accepted. · 一项或多项差异同一处理；可再改。无人寄出的件不得认可付款。")
    ResponseEntity<Answers.Answer> resolve(
            @Parameter(example = ID) @PathVariable String id, @Valid @RequestBody ResolutionBody body, Actor actor) {
        var settlement = id(id, actor);
        var resolution =
                Resolution.of(body.resolution()).orElseThrow(() -> new BadInput("value-invalid", "resolution"));
        if (body.staffId() != null && staff.find(body.staffId(), actor.site()).isEmpty()) {
            throw new Missing("unknown-recipient");
        }
        var command = new ResolveDifferences(
                settlement,
                body.differences(),
                resolution,
                body.staffId(),
                note(settlement, body.note()),
                actor.account(),
                Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/approval")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Approve it · 批准清算",
            description = "S132. Refused while one difference is open, and names them; not by anybody who imported,"
                    + " compared or resolved. If-Match carries the version that was read."
                    + " · 尚有未处理差异时不予批准并逐项列出；经手导入、对账、处理的人不得批准。If-Match 为所读版本。")
    ResponseEntity<Answers.Answer> approve(
            @Parameter(example = ID) @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        var settlement = id(id, actor);
        var expected = Versions.expected(ifMatch);
        var command = new ApproveSettlement(settlement, actor.account(), Times.happened(null, clock));
        var done = desk.send(command, actor.origin(), expected);
        if (!claims.take(id, expected)) {
            throw new Rejection("comparison-stale", "Another settlement has paid for one of the items since");
        }
        return Answers.done(id, done);
    }

    @PostMapping("/refusal")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Send it back · 退回清算", description = "To whoever prepared it, with a reason. · 注明原因退回经办人。")
    ResponseEntity<Answers.Answer> refuse(
            @Parameter(example = ID) @PathVariable String id, @Valid @RequestBody RefusalBody body, Actor actor) {
        var settlement = id(id, actor);
        var why = vault.keep(ref(settlement), new PersonalDetails(null, null, null, body.reason()));
        return send(new RefuseSettlement(settlement, why.ref(), actor.account(), Times.happened(null, clock)), actor);
    }

    @PostMapping("/payment")
    @RolesAllowed({Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Record what was paid · 登记付款",
            description = "S132. To the cent what was approved. · 付款金额须与批准金额分毫不差。")
    ResponseEntity<Answers.Answer> pay(
            @Parameter(example = ID) @PathVariable String id, @Valid @RequestBody PaymentBody body, Actor actor) {
        var command = new RecordPayment(
                id(id, actor),
                body.cents(),
                body.paidOn(),
                body.reference(),
                actor.account(),
                Times.happened(null, clock));
        return send(command, actor);
    }

    private ResponseEntity<Answers.Answer> send(SettlementCommand command, Actor actor) {
        return Answers.done(command.settlementId().value(), desk.send(command, actor.origin()));
    }

    private @Nullable String note(SettlementId settlement, @Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : vault.keep(ref(settlement), new PersonalDetails(null, null, null, text.strip()))
                        .ref();
    }

    private static String ref(SettlementId settlement) {
        return settlement + "/" + Ids.next();
    }

    /** From the store: a settlement of another site is not there. */
    private SettlementId id(String text, Actor actor) {
        if (!SettlementId.isOne(text)
                || history.of(text).stream()
                        .limit(1)
                        .noneMatch(first -> first.origin().site().equals(actor.site()))) {
            throw new Missing("settlement-unknown");
        }
        return new SettlementId(text);
    }
}
