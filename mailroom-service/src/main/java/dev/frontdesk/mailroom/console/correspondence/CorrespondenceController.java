package dev.frontdesk.mailroom.console.correspondence;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.console.correspondence.CorrespondenceBodies.ArchivingBody;
import dev.frontdesk.mailroom.console.correspondence.CorrespondenceBodies.CorrespondenceView;
import dev.frontdesk.mailroom.console.correspondence.CorrespondenceBodies.HandleBody;
import dev.frontdesk.mailroom.console.correspondence.CorrespondenceBodies.LogBody;
import dev.frontdesk.mailroom.copies.KnownStaff;
import dev.frontdesk.mailroom.copies.SiteSettings;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.ArchiveCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.HandleCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceCommand.LogCorrespondence;
import dev.frontdesk.mailroom.correspondence.CorrespondenceId;
import dev.frontdesk.mailroom.correspondencelist.CorrespondenceRegister;
import dev.frontdesk.mailroom.correspondencelist.CorrespondenceRegister.CorrespondenceRow;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.story.CorrespondenceStory;
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
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** S71. E-mail and fax: sent, received, dealt with, archived. */
@RestController
@RequestMapping("/api/v1/mail/correspondence")
@Tag(name = "correspondence", description = "E-mail and fax · 往来文件")
class CorrespondenceController {

    private static final String ID = "correspondence-site-a-2026-17";

    private final Desk desk;
    private final History history;
    private final CorrespondenceRegister register;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final Vault vault;
    private final Clock clock;

    CorrespondenceController(
            Desk desk,
            History history,
            CorrespondenceRegister register,
            KnownStaff staff,
            SiteSettings sites,
            Vault vault,
            Clock clock) {
        this.desk = desk;
        this.history = history;
        this.register = register;
        this.staff = staff;
        this.sites = sites;
        this.vault = vault;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Register of e-mail and fax · 往来文件登记",
            description = "Highest number first, without names and subjects. · 编号从大到小，不含对方与事由。")
    Page<CorrespondenceRow> page(
            @Parameter(description = "logged, handled, archived") @RequestParam(required = false) @Nullable
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (state != null && !CorrespondenceRegister.STATES.contains(state)) {
            throw new BadInput("value-invalid", "state");
        }
        return register.page(actor.site(), state, cursor, Page.size(limit));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "One piece · 查看往来文件",
            description = "With whom and about what; that it was looked at is recorded. · 含对方与事由；查看会被记录。")
    ResponseEntity<CorrespondenceView> one(@Parameter(example = ID) @PathVariable String id, Actor actor) {
        var row = story(id, actor).row();
        var reveal = new Reveal(actor.account(), actor.site(), "correspondence-read", id);
        var details = vault.reveal(List.of(row.detailsRef()), reveal).get(row.detailsRef());
        return Answers.at(row.version(), CorrespondenceView.of(row, details));
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Log an e-mail or a fax · 登记往来文件",
            description = "S71. Under the next number of the site and year, without gaps; the answer's id carries it."
                    + " · 按站点与年度连续编号，编号在返回的 id 中。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    ResponseEntity<Answers.Answer> log(@Valid @RequestBody LogBody body, Actor actor) {
        var at = Times.happened(body.occurredAt(), clock);
        var year = at.atZone(sites.zone(actor.site())).getYear();
        if (year < 2000 || year > 2099) {
            throw new BadInput("value-invalid", "occurredAt");
        }
        var number = register.lastNumber(actor.site(), year) + 1;
        while (true) {
            var id = CorrespondenceId.of(actor.site(), year, number);
            if (history.of(id.value()).isEmpty()) {
                try {
                    return Answers.created(
                            id.value(), desk.send(logged(id, year, number, body, at, actor), actor.origin()));
                } catch (Rejection taken) {
                    // By somebody who was quicker since the look; theirs is stored, so the next one leaves no gap.
                    if (!taken.code().equals("try-again")) {
                        throw taken;
                    }
                }
            }
            number++;
        }
    }

    @PostMapping("/{id}/handling")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(summary = "Say who dealt with it · 登记处理人", description = "S71. The newest counts. · 以最后登记为准。")
    ResponseEntity<Answers.Answer> handle(
            @Parameter(example = ID) @PathVariable String id, @Valid @RequestBody HandleBody body, Actor actor) {
        var known = known(id, actor);
        if (staff.find(body.staffId(), actor.site()).isEmpty()) {
            throw new Missing("unknown-staff");
        }
        var command = new HandleCorrespondence(known, body.staffId(), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/archiving")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Archive it · 归档",
            description = "S71. Under the archive's own number, once it was dealt with. · 处理后按档案号归档。")
    ResponseEntity<Answers.Answer> archive(
            @Parameter(example = ID) @PathVariable String id, @Valid @RequestBody ArchivingBody body, Actor actor) {
        var command = new ArchiveCorrespondence(known(id, actor), body.archiveNumber(), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    private LogCorrespondence logged(CorrespondenceId id, int year, int number, LogBody body, Instant at, Actor actor) {
        var kept = vault.keep(id + "/" + Ids.next(), body.details());
        return new LogCorrespondence(
                id,
                actor.site(),
                year,
                number,
                body.way(),
                body.medium(),
                new Kept(kept.ref(), kept.person(), kept.digest()),
                at);
    }

    private CorrespondenceId known(String id, Actor actor) {
        return new CorrespondenceId(story(id, actor).row().id());
    }

    private CorrespondenceStory story(String id, Actor actor) {
        if (!CorrespondenceId.isOne(id)) {
            throw new Missing("correspondence-unknown");
        }
        return CorrespondenceStory.of(history.of(id), actor.site())
                .orElseThrow(() -> new Missing("correspondence-unknown"));
    }
}
