package dev.frontdesk.call.console.missed;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.call.console.CallerView;
import dev.frontdesk.call.console.TelephoneNumber;
import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.missed.MissedCallCommand.ReturnMissedCall;
import dev.frontdesk.call.missed.MissedCallCommand.TakeMissedCall;
import dev.frontdesk.call.missed.MissedCallId;
import dev.frontdesk.call.missedlist.MissedCalls;
import dev.frontdesk.call.missedlist.MissedCalls.Found;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S112. Calls that nobody answered, and calling them back: the apology first, then the question. */
@RestController
@RequestMapping("/api/v1/missed-calls")
@Tag(name = "missed-calls", description = "Missed calls · 未接来电")
class MissedCallController {

    private final Desk desk;
    private final MissedCalls missed;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final Vault vault;
    private final Clock clock;

    MissedCallController(
            Desk desk, MissedCalls missed, KnownStaff staff, SiteSettings sites, Vault vault, Clock clock) {
        this.desk = desk;
        this.missed = missed;
        this.staff = staff;
        this.sites = sites;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Whom to call and what to say.
     *
     * @param apology said first
     * @param question said then
     */
    record CallBack(
            String missedCallId,
            @Nullable CallerView caller,
            Names apology,
            Names question,
            @Schema(example = "S112") String rule) {}

    /** A call that was made to reach the caller. */
    record ReturnBody(
            @Schema(
                    description = "Staff id of who called; nobody in particular if absent · 拨打人",
                    example = "staff-a-lina")
            @Nullable
            String staffId,

            @Schema(description = "Number that was called · 所拨号码", example = "021-61234567") @NotNull @TelephoneNumber
            String number,

            @Schema(description = "How long the two spoke, in seconds; 0 when nobody took it · 通话秒数", example = "95")
            @NotNull
            @Min(value = 0, message = "value-invalid")
            @Max(value = 86_400, message = "value-invalid")
            Long talkSeconds,

            @Schema(description = "When the call began · 拨打时间", example = "2026-11-23T01:30:00Z") @Nullable
            Instant calledAt) {

        /** Masked: a record's own toString would carry the number into a log line. */
        @Override
        public String toString() {
            return "ReturnBody[***]";
        }
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Missed calls · 未接来电",
            description = "Those of one caller on one line are one entry; who has waited longest is first."
                    + " · 同一来电人在同一线路的未接来电合为一条；等得最久的在前。")
    Page<MissedCalls.MissedCallItem> page(
            @Parameter(description = "open, returned, rang-again") @RequestParam(required = false) @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (state != null && !MissedCalls.STATES.contains(state)) {
            throw new BadInput("value-invalid", "state");
        }
        return missed.page(actor.site(), state, cursor, Page.size(limit), clock.instant());
    }

    @GetMapping("/withheld")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Missed calls without a number · 未显示号码的未接来电",
            description = "S112: nobody can call these back; the latest first. · 无法回拨；最近的在前。")
    Page<MissedCalls.Withheld> withheld(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return missed.withheld(actor.site(), cursor, Page.size(limit));
    }

    @PostMapping("/{id}/call-back")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Begin to call back · 开始回拨",
            description = "S112. Gives the number and what to say, the apology first; for ten minutes nobody else"
                    + " calls. That the number was looked at is recorded. · 给出号码和要说的话，先致歉；十分钟内他人不再重复回拨。查看会被记录。")
    ResponseEntity<CallBack> callBack(@PathVariable String id, Actor actor) {
        var found = found(id, actor);
        var at = Times.happened(null, clock);
        desk.send(new TakeMissedCall(new MissedCallId(id), actor.account(), at), actor.origin());
        var reveal = new Reveal(actor.account(), actor.site(), "call-back", id);
        var caller = vault.reveal(List.of(found.detailsRef()), reveal).get(found.detailsRef());
        return Answers.personal(new CallBack(id, CallerView.of(caller), apology(actor.site()), question(), "S112"));
    }

    @PostMapping("/{id}/attempts")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.INTEGRATION})
    @Operation(
            summary = "Record a call back · 记录回拨",
            description = "By hand; a telephone system tells of it by itself. Only a call in which the two spoke closes"
                    + " it. · 手工登记；电话系统会自动登记。只有实际通话才算已回拨。")
    ResponseEntity<Answers.Answer> attempt(@PathVariable String id, @Valid @RequestBody ReturnBody body, Actor actor) {
        var found = found(id, actor);
        var at = Times.happened(body.calledAt(), "calledAt", clock);
        if (body.staffId() != null
                && staff.recipient(body.staffId(), actor.site()).isEmpty()) {
            throw new Missing("unknown-staff");
        }
        if (!vault.sameNumber(found.detailsRef(), body.number())) {
            throw new Rejection("another-number", "%s is about another number".formatted(id));
        }
        var command = new ReturnMissedCall(new MissedCallId(id), body.staffId(), body.talkSeconds(), false, at);
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    private Found found(String id, Actor actor) {
        return missed.find(actor.site(), id, clock.instant()).orElseThrow(Missing::new);
    }

    private Names apology(String site) {
        var names = sites.find(site).map(SiteSettings.Site::names).orElse(new Names("", ""));
        return new Names(
                "您好，这里是%s。非常抱歉，刚才没有接到您的电话。".formatted(names.zh()),
                "Good day, this is %s. We are very sorry that we missed your call.".formatted(names.en()));
    }

    private static Names question() {
        return new Names("请问有什么可以帮您？", "How may we help you?");
    }
}
