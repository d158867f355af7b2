package dev.frontdesk.mailroom.console.mailpolicy;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.mailroom.mailpolicy.MailPolicyCommand.PublishPolicy;
import dev.frontdesk.mailroom.mailpolicy.Policies;
import dev.frontdesk.mailroom.mailpolicy.PolicyTerms;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a site has decided for its mail. */
@RestController
@RequestMapping("/api/v1/mail/policy")
@Tag(name = "policy", description = "Mail policy · 收发规定")
class PolicyController {

    private static final long MONTH = 2_678_400;

    private final Desk desk;
    private final Policies policies;
    private final Clock clock;

    PolicyController(Desk desk, Policies policies, Clock clock) {
        this.desk = desk;
        this.policies = policies;
        this.clock = clock;
    }

    /** All of it, each time. */
    record PolicyBody(
            @Schema(description = "Seconds until a recipient has to be told · 通知时限（秒）", example = "1800")
            @Min(value = 1, message = "number-invalid")
            @Max(value = MONTH, message = "number-invalid")
            long notifyWithinSeconds,

            @Schema(description = "Seconds until the first reminder · 首次催领（秒）", example = "86400")
            @Min(value = 1, message = "number-invalid")
            @Max(value = MONTH, message = "number-invalid")
            long remindAfterSeconds,

            @Schema(description = "Seconds between reminders · 催领间隔（秒）", example = "86400")
            @Min(value = 1, message = "number-invalid")
            @Max(value = MONTH, message = "number-invalid")
            long remindEverySeconds,

            @Schema(description = "0: none · 最多催领次数", example = "3")
            @Min(value = 0, message = "number-invalid")
            @Max(value = 50, message = "number-invalid")
            int mostReminders,

            @Schema(description = "May people of one department collect for each other · 同部门可代领", example = "false")
            boolean departmentMayCollect,

            @Schema(description = "Are private items taken in · 是否代收私人物品", example = "true")
            boolean privateItems) {

        PolicyTerms terms() {
            return new PolicyTerms(
                    notifyWithinSeconds,
                    remindAfterSeconds,
                    remindEverySeconds,
                    mostReminders,
                    departmentMayCollect,
                    privateItems);
        }
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN, Roles.HOST})
    @Operation(
            summary = "What holds here · 查看收发规定",
            description = "The usual terms, without a version, where nothing was decided. · 未设定时为默认规定，不带版本。")
    ResponseEntity<PolicyTerms> now(Actor actor) {
        return policies.decided(actor.site())
                .map(decided -> Answers.at(decided.version(), decided.terms()))
                .orElseGet(() -> ResponseEntity.ok(PolicyTerms.USUAL));
    }

    @PutMapping
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    @Operation(summary = "Decide anew · 发布收发规定", description = "For what is received from now on. · 仅适用于此后收到的邮件。")
    ResponseEntity<Answers.Answer> publish(
            @Valid @RequestBody PolicyBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var id = Policies.id(actor.site());
        var command = new PublishPolicy(id, body.terms(), Times.happened(null, clock));
        var done = ifMatch == null
                ? desk.send(command, actor.origin())
                : desk.send(command, actor.origin(), Versions.expected(ifMatch));
        return Answers.done(id, done);
    }
}
