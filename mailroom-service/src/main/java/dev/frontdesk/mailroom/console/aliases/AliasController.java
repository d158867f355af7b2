package dev.frontdesk.mailroom.console.aliases;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.mailroom.alias.RecipientAliasCommand.NameAlias;
import dev.frontdesk.mailroom.alias.RecipientAliasCommand.WithdrawAlias;
import dev.frontdesk.mailroom.alias.RecipientAliasId;
import dev.frontdesk.mailroom.aliases.Aliases;
import dev.frontdesk.mailroom.aliases.Aliases.AliasRow;
import dev.frontdesk.mailroom.copies.KnownStaff;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S70. What else is written on mail for somebody of the site. */
@RestController
@RequestMapping("/api/v1/mail/aliases")
@Tag(name = "incoming", description = "Incoming mail · 收件")
class AliasController {

    private final Desk desk;
    private final History history;
    private final Aliases aliases;
    private final KnownStaff staff;
    private final Clock clock;

    AliasController(Desk desk, History history, Aliases aliases, KnownStaff staff, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.aliases = aliases;
        this.staff = staff;
        this.clock = clock;
    }

    record AliasBody(
            @Schema(
                    description = "As it stands on mail: a nickname, an old name, an address · 面单上的写法：别名、曾用名、邮箱",
                    example = "hr@zhuobo.example")
            @NotBlank(message = "field-missing")
            @Size(max = 100, message = "text-too-long")
            String written,

            @Schema(description = "Whose mail it is · 收件人", example = "staff-lin") @NotBlank(message = "field-missing")
            String recipientId) {}

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Aliases of the site · 收件别名", description = "By what is written. · 按写法排序。")
    Page<AliasRow> page(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return aliases.page(actor.site(), cursor, Page.size(limit));
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Say whose mail an alias is · 登记收件别名",
            description = "Also for addresses of nobody's own, such as info@. The newest word holds, for what is"
                    + " received from now on. · 也可用于 info@ 等公共地址；以最新登记为准，仅适用于此后收到的邮件。")
    ResponseEntity<Answers.Answer> name(@Valid @RequestBody AliasBody body, Actor actor) {
        var term = Aliases.term(body.written());
        if (term.length() < 2) {
            throw new BadInput("alias-too-short", "written");
        }
        var member = staff.active(body.recipientId(), actor.site()).orElseThrow(() -> new Missing("unknown-recipient"));
        var id = id(actor.site(), term);
        var command =
                new NameAlias(id, actor.site(), body.written().strip(), member.staffId(), Times.happened(null, clock));
        return Answers.done(id.value(), desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/withdrawal")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(summary = "Withdraw an alias · 撤销收件别名", description = "It stands for nobody any more. · 此后不再对应任何人。")
    ResponseEntity<Answers.Answer> withdraw(
            @Parameter(example = "mail-alias-3f786850e387550fdab836ed7e6dc881de23001b") @PathVariable String id,
            Actor actor) {
        if (!RecipientAliasId.isOne(id)
                || history.of(id).stream()
                        .limit(1)
                        .noneMatch(first -> first.origin().site().equals(actor.site()))) {
            throw new Missing();
        }
        var command = new WithdrawAlias(new RecipientAliasId(id), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    private static RecipientAliasId id(String site, String term) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((site + "/" + term).getBytes(UTF_8));
            return new RecipientAliasId(
                    "mail-alias-" + HexFormat.of().formatHex(digest).substring(0, 40));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
