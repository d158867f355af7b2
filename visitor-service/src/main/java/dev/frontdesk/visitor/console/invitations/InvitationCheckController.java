package dev.frontdesk.visitor.console.invitations;

import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.Near;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Sought;
import dev.frontdesk.privacy.Sought.Field;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.console.invitations.InvitationBodies.CheckBody;
import dev.frontdesk.visitor.console.invitations.InvitationBodies.FindBody;
import dev.frontdesk.visitor.console.invitations.InvitationViews.CheckView;
import dev.frontdesk.visitor.console.invitations.InvitationViews.ExpectedView;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.expected.Invitations;
import dev.frontdesk.visitor.expected.Invitations.Expected;
import dev.frontdesk.visitor.invitation.InvitationCode;
import dev.frontdesk.visitor.invitation.InvitationId;
import dev.frontdesk.visitor.invitation.InvitationRejection;
import dev.frontdesk.visitor.invitationstory.InvitationStory;
import dev.frontdesk.visitor.invitationstory.InvitationStory.State;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S44. Somebody stands at the desk or the kiosk and says that they are expected. */
@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "invitations", description = "Invitations · 预约")
class InvitationCheckController {

    private static final int MOST = 20;

    private final Invitations invitations;
    private final History history;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final Vault vault;
    private final Clock clock;

    InvitationCheckController(
            Invitations invitations, History history, KnownStaff staff, SiteSettings sites, Vault vault, Clock clock) {
        this.invitations = invitations;
        this.history = history;
        this.staff = staff;
        this.sites = sites;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping("/checks")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.KIOSK})
    @Operation(
            summary = "Check a code · 核对预约码",
            description =
                    "S44. Typed or scanned, at the desk or the kiosk. One of another site, cancelled, too early or"
                            + " over is told as such; nothing is said of visitor and host."
                            + " · 手输或扫码。属其他站点、已取消、时间未到或已过，都会说明；不透露访客与被访人信息。")
    ResponseEntity<CheckView> check(@Valid @RequestBody CheckBody body, Actor actor) {
        var code = InvitationCode.read(body.code()).orElseThrow(() -> new BadInput("code-mistyped", "code"));
        var guest = invitations.withCode(code.value(), actor.site()).orElseThrow(() -> new Missing("code-unknown"));
        var story = InvitationStory.of(history.of(guest.invitationId())).orElseThrow(Missing::new);
        if (!story.site().equals(actor.site())) {
            throw elsewhere(story);
        }
        return Answers.personal(valid(story, guest.number()));
    }

    @PostMapping("/find")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Find an expected visitor · 查找预约访客",
            description = "By name, company (Chinese, pinyin or English, also roughly) or the last four digits of the"
                    + " telephone number, among those expected today. That they were shown is recorded."
                    + " · 在当日预约中，按姓名、单位（中文、拼音、英文，可近似）或电话后四位查找；查看会被记录。")
    ResponseEntity<List<ExpectedView>> find(@Valid @RequestBody FindBody body, Actor actor) {
        var zone = sites.zone(actor.site());
        var today = clock.instant().atZone(zone).toLocalDate();
        var rows = invitations.among(
                actor.site(),
                refs(body, actor.site()),
                today.atStartOfDay(zone).toInstant(),
                today.plusDays(1).atStartOfDay(zone).toInstant());
        var shown = rows.subList(0, Math.min(MOST, rows.size()));
        var refs = shown.stream().map(Expected::detailsRef).toList();
        var reveal = new Reveal(actor.account(), actor.site(), "invitation-find", today.toString());
        var details = vault.reveal(refs, reveal);
        var names = staff.names(shown.stream().map(Expected::hostId).collect(Collectors.toSet()));
        return Answers.personal(
                shown.stream().map(row -> ExpectedView.of(row, details, names)).toList());
    }

    /** What fits all that was said. */
    private Set<String> refs(FindBody body, String site) {
        var found = new ArrayList<Set<String>>();
        if (body.name() != null) {
            found.add(near(site, Field.NAME, body.name()));
        }
        if (body.company() != null) {
            found.add(near(site, Field.COMPANY, body.company()));
        }
        if (body.lastFour() != null) {
            found.add(Set.copyOf(vault.withLastFour(body.lastFour())));
        }
        if (found.isEmpty()) {
            throw new BadInput("field-missing", "name");
        }
        var all = new HashSet<>(found.getFirst());
        found.forEach(all::retainAll);
        return all;
    }

    private Set<String> near(String site, Field field, String typed) {
        return vault.near(new Sought(InvitationCommandController.scope(site), field, typed), 200).stream()
                .map(Near::ref)
                .collect(Collectors.toSet());
    }

    private Rejection elsewhere(InvitationStory story) {
        var names = sites.find(story.site()).map(SiteSettings.Site::names).orElse(new Names("", ""));
        return new Rejection(
                "invitation-elsewhere", "the code belongs to another site", Map.of("zh", names.zh(), "en", names.en()));
    }

    private CheckView valid(InvitationStory story, int guest) {
        var id = new InvitationId(story.invitationId());
        if (story.state() == State.CANCELLED) {
            throw InvitationRejection.cancelled(id);
        }
        var now = clock.instant();
        var day = story.schedule()
                .at(now)
                .orElseThrow(() -> story.schedule()
                        .after(now)
                        .map(later -> InvitationRejection.notYet(id, later.from()))
                        .orElseGet(() -> InvitationRejection.over(id)));
        return new CheckView(
                id.value(), guest, story.planned().visitKind(), story.planned().headcount(), day.from(), day.until());
    }
}
