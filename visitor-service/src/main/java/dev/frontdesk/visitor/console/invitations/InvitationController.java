package dev.frontdesk.visitor.console.invitations;

import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.console.invitations.InvitationViews.ExpectedView;
import dev.frontdesk.visitor.console.invitations.InvitationViews.InvitationItem;
import dev.frontdesk.visitor.console.invitations.InvitationViews.InvitationView;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.expected.Invitations;
import dev.frontdesk.visitor.expected.Invitations.Expected;
import dev.frontdesk.visitor.expected.Invitations.Row;
import dev.frontdesk.visitor.invitation.InvitationCode;
import dev.frontdesk.visitor.invitation.InvitationEvent.Guest;
import dev.frontdesk.visitor.qr.QrCode;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows invitations and who is expected. Who sees a visitor's name is recorded, each time. */
@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "invitations", description = "Invitations · 预约")
class InvitationController {

    private final VisibleInvitations visible;
    private final Invitations invitations;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final Vault vault;
    private final Clock clock;

    InvitationController(
            VisibleInvitations visible,
            Invitations invitations,
            KnownStaff staff,
            SiteSettings sites,
            Vault vault,
            Clock clock) {
        this.visible = visible;
        this.invitations = invitations;
        this.staff = staff;
        this.sites = sites;
        this.vault = vault;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "Invitations · 预约列表",
            description =
                    "Planned last first, without the visitors; a host sees the own ones. · 最近登记的在前，不含访客信息；员工只见本人的。")
    Page<InvitationItem> page(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var rows = invitations.page(actor.site(), VisibleInvitations.hostOf(actor), cursor, Page.size(limit));
        var names = staff.names(rows.items().stream().map(Row::hostId).collect(Collectors.toSet()));
        return rows.map(row -> InvitationItem.of(row, names));
    }

    @GetMapping("/expected")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "Who is expected on a day · 当日预计来访",
            description =
                    "By the time they are expected, with what became of each and the event that says so; a host sees"
                            + " the own ones. · 按预约时间排列，附结果及依据的事件编号；员工只见本人的。")
    ResponseEntity<Page<ExpectedView>> expected(
            @Parameter(description = "Today where absent · 默认今天") @RequestParam(required = false) @Nullable
                    LocalDate day,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var zone = sites.zone(actor.site());
        var asked = day == null ? clock.instant().atZone(zone).toLocalDate() : day;
        var rows = invitations.expected(
                actor.site(),
                VisibleInvitations.hostOf(actor),
                asked.atStartOfDay(zone).toInstant(),
                asked.plusDays(1).atStartOfDay(zone).toInstant(),
                cursor,
                Page.size(limit));
        var names = staff.names(rows.items().stream().map(Expected::hostId).collect(Collectors.toSet()));
        var refs = rows.items().stream().map(Expected::detailsRef).toList();
        var details = revealed(refs, actor, "expected-list", asked.toString());
        return Answers.personal(rows.map(row -> ExpectedView.of(row, details, names)));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "One invitation · 查看预约",
            description = "With its visitors, their codes and whether they were written to. That it was looked at is"
                    + " recorded. · 含访客、预约码及通知情况；查看会被记录。")
    ResponseEntity<InvitationView> one(@PathVariable String id, Actor actor) {
        var story = visible.one(id, actor);
        var refs = story.planned().guests().stream().map(Guest::detailsRef).toList();
        var details = revealed(refs, actor, "invitation-read", id);
        return Answers.at(story.version(), InvitationView.of(story, details, staff.names(List.of(story.hostId()))));
    }

    @GetMapping(path = "/{id}/guests/{guest}/qr", produces = "image/svg+xml")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.HOST})
    @Operation(
            summary = "The QR code of one visitor · 访客二维码",
            description = "Holds the code and nothing personal. · 只含预约码，不含个人信息。")
    String qr(@PathVariable String id, @PathVariable int guest, Actor actor) {
        return visible.one(id, actor).planned().guests().stream()
                .filter(one -> one.number() == guest)
                .map(one -> QrCode.of(new InvitationCode(one.code()).scanned()).svg())
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private Map<String, PersonalDetails> revealed(Collection<String> refs, Actor actor, String purpose, String about) {
        return vault.reveal(refs, new Reveal(actor.account(), actor.site(), purpose, about));
    }
}
