package dev.frontdesk.visitor.console.badges;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.visitor.badgelist.Badges;
import dev.frontdesk.visitor.badgelist.Badges.Use;
import dev.frontdesk.visitor.receptions.Receptions;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.IssueBadge;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.ReportBadgeLost;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.ReturnBadge;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeId;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S58. Which visitor has which badge. */
@RestController
@RequestMapping("/api/v1/visitor-badges")
@Tag(name = "visitor-badges", description = "Visitor badges · 访客证")
class BadgeController {

    private final Desk desk;
    private final Badges badges;
    private final Receptions receptions;
    private final Clock clock;

    BadgeController(Desk desk, Badges badges, Receptions receptions, Clock clock) {
        this.desk = desk;
        this.badges = badges;
        this.receptions = receptions;
        this.clock = clock;
    }

    record IssueBody(
            @Schema(example = "visit-0198f0a2-8100-7d52-8a10-5c0e3b2d0001")
            @NotNull
            @Pattern(
                    regexp = "visit-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                    message = "id-malformed")
            String visitId,

            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:15:00Z") @Nullable
            Instant occurredAt) {}

    record StepBody(
            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:15:00Z") @Nullable
            Instant occurredAt) {}

    @GetMapping("/out")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Badges that are out · 未归还的访客证", description = "By number, the lost ones too. · 按号码排列，含遗失。")
    List<Use> out(Actor actor) {
        return badges.out(actor.site());
    }

    @GetMapping("/{number}/uses")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Who had a badge · 访客证使用记录",
            description = "The newest first: that visit has the badge, or had it last. At most 200."
                    + " · 最近的在前：现持有或最后持有者；最多 200 条。")
    List<Use> uses(@PathVariable int number, Actor actor) {
        requireBadge(number, actor);
        return badges.of(actor.site(), number);
    }

    @PostMapping("/{number}/issue")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Issue a badge · 发放访客证",
            description = "To a visit. One that somebody else has, or that is lost, is refused. · 已发出或遗失的号码不能再发。")
    ResponseEntity<Answers.Answer> issue(@PathVariable int number, @Valid @RequestBody IssueBody body, Actor actor) {
        var at = Times.happened(body.occurredAt(), clock);
        return send(number, actor, id -> new IssueBadge(id, number, body.visitId(), at));
    }

    @PostMapping("/{number}/return")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(summary = "Take a badge back · 收回访客证", description = "Also one that was lost. · 遗失后寻回的也可收回。")
    ResponseEntity<Answers.Answer> back(@PathVariable int number, @Valid @RequestBody StepBody body, Actor actor) {
        var at = Times.happened(body.occurredAt(), clock);
        return send(number, actor, id -> new ReturnBadge(id, at));
    }

    @PostMapping("/{number}/loss")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Report a badge lost · 登记访客证遗失",
            description = "It is issued to nobody until it is back. · 寻回之前不再发放。")
    ResponseEntity<Answers.Answer> lost(@PathVariable int number, @Valid @RequestBody StepBody body, Actor actor) {
        var at = Times.happened(body.occurredAt(), clock);
        return send(number, actor, id -> new ReportBadgeLost(id, at));
    }

    private ResponseEntity<Answers.Answer> send(
            int number, Actor actor, Function<VisitorBadgeId, VisitorBadgeCommand> command) {
        requireBadge(number, actor);
        var id = VisitorBadgeId.of(actor.site(), number);
        return Answers.done(id.value(), desk.send(command.apply(id), actor.origin()));
    }

    private void requireBadge(int number, Actor actor) {
        if (!receptions.of(actor.site()).hasBadge(number)) {
            throw new Missing("unknown-badge");
        }
    }
}
