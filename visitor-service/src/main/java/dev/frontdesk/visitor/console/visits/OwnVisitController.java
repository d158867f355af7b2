package dev.frontdesk.visitor.console.visits;

import dev.frontdesk.privacy.Near;
import dev.frontdesk.privacy.Sought;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.badgelist.Badges;
import dev.frontdesk.visitor.expected.Invitations;
import dev.frontdesk.visitor.invitation.InvitationCode;
import dev.frontdesk.visitor.visitlist.VisitRow;
import dev.frontdesk.visitor.visitlist.Visits;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S34, S58. Somebody at the kiosk names the own visit by what only they hold; nothing of it is shown. */
@RestController
@RequestMapping("/api/v1/visits")
@Tag(name = "visits", description = "Visits · 来访")
class OwnVisitController {

    private static final int MOST = 200;
    private static final Set<String> OPEN = Set.of("awaiting-host", "received", "not-received", "admitted", "on-break");

    private final Visits visits;
    private final Invitations invitations;
    private final Badges badges;
    private final Vault vault;
    private final Clock clock;

    OwnVisitController(Visits visits, Invitations invitations, Badges badges, Vault vault, Clock clock) {
        this.visits = visits;
        this.invitations = invitations;
        this.badges = badges;
        this.vault = vault;
        this.clock = clock;
    }

    /** One of the three: the code of the invitation, the number of the badge, or name and telephone number. */
    record OwnVisitBody(
            @Schema(description = "Of the invitation · 预约码", example = "7KQ2MX9R")
            @Size(max = 60, message = "text-too-long")
            @Nullable
            String code,

            @Schema(description = "On the badge · 访客证号码", example = "12")
            @Min(value = 1, message = "number-invalid")
            @Max(value = 99_999, message = "number-invalid")
            @Nullable
            Integer badge,

            @Schema(description = "With lastFour · 与电话后四位同填", example = "王先生")
            @Size(max = 200, message = "text-too-long")
            @Nullable
            String name,

            @Schema(description = "Last four digits of the telephone number · 电话后四位", example = "8000")
            @Pattern(regexp = "[0-9]{4}", message = "number-invalid")
            @Nullable
            String lastFour) {

        /** Masked: it names a visitor. */
        @Override
        public String toString() {
            return "OwnVisitBody[]";
        }
    }

    record OwnVisitView(String visitId, boolean onBreak) {}

    @PostMapping("/find")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.KIOSK})
    @Operation(
            summary = "Find the own visit · 访客查找本人的来访",
            description = "By code, by badge, or by name and the last four digits together. Among those in the house,"
                    + " only where exactly one fits; nothing but its id is told."
                    + " · 凭预约码、访客证号码，或姓名加电话后四位；仅限在场且唯一相符者；除编号外不透露任何信息。")
    @ApiResponse(responseCode = "200", description = "Found · 已找到", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    ResponseEntity<OwnVisitView> find(@Valid @RequestBody OwnVisitBody body, Actor actor) {
        var found = rows(body, actor.site()).stream()
                .filter(row -> OPEN.contains(row.state()))
                .toList();
        if (found.size() != 1) {
            throw new Missing("own-visit-unknown");
        }
        var row = found.getFirst();
        return Answers.personal(new OwnVisitView(row.visitId(), row.state().equals("on-break")));
    }

    private List<VisitRow> rows(OwnVisitBody body, String site) {
        if (body.code() != null) {
            return visits.all(ofCode(body.code(), site).stream().toList());
        }
        if (body.badge() != null) {
            return visits.all(ofBadge(body.badge(), site).stream().toList());
        }
        if (body.name() == null || body.name().isBlank() || body.lastFour() == null) {
            throw new BadInput("field-missing", body.lastFour() == null ? "lastFour" : "name");
        }
        var named = vault.near(new Sought(site, Sought.Field.NAME, body.name()), MOST).stream()
                .map(Near::ref)
                .collect(Collectors.toSet());
        named.retainAll(Set.copyOf(vault.withLastFour(body.lastFour())));
        return visits.open(site, named);
    }

    private Optional<String> ofCode(String typed, String site) {
        var code = InvitationCode.read(typed).orElseThrow(() -> new BadInput("code-mistyped", "code"));
        return invitations
                .withCode(code.value(), site)
                .flatMap(guest -> invitations.nearest(site, guest.invitationId(), guest.number(), clock.instant()))
                .map(Invitations.Expected::visitId);
    }

    private Optional<String> ofBadge(int number, String site) {
        return badges.of(site, number).stream()
                .limit(1)
                .filter(use -> use.returnedAt() == null && use.lostAt() == null)
                .map(Badges.Use::visitId)
                .findFirst();
    }
}
