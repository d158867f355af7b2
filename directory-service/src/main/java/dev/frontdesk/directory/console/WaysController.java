package dev.frontdesk.directory.console;

import dev.frontdesk.directory.console.WaysDesk.WaysRequest;
import dev.frontdesk.directory.console.WaysDesk.WaysView;
import dev.frontdesk.directory.preference.PreferenceCommand.ChooseWays;
import dev.frontdesk.directory.preference.PreferenceId;
import dev.frontdesk.directory.staff.StaffId;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S121. How people want to be told: everybody for themselves, a supervisor for others. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Staff page · 员工页")
class WaysController {

    private static final String HOW = "Channels in the order in which they are tried where the open page does not do; "
            + "e-mail comes last, chosen or not. In quiet hours nothing but the page, unless somebody "
            + "before this person has let the time pass. · "
            + "员工页未打开时依次使用的渠道，邮件总是最后的办法。免打扰时段只用员工页；前一位已超时的除外。";

    private final WaysDesk ways;
    private final Puts puts;
    private final Clock clock;

    WaysController(WaysDesk ways, Puts puts, Clock clock) {
        this.ways = ways;
        this.puts = puts;
        this.clock = clock;
    }

    @GetMapping("/staff-page/ways")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "How one is told · 本人接收转告的方式", description = HOW)
    ResponseEntity<WaysView> own(Actor actor) {
        return ways.of(actor.staff(), actor.site());
    }

    @PutMapping("/staff-page/ways")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Choose how one is told · 选择本人接收转告的方式", description = HOW)
    ResponseEntity<Answer> choose(
            @Valid @RequestBody WaysRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return chosen(actor.staff(), request, ifMatch, actor);
    }

    @GetMapping("/staff/{staffId}/ways")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "How somebody is told · 员工接收转告的方式", description = HOW)
    ResponseEntity<WaysView> of(@PathVariable String staffId, Actor actor) {
        return ways.of(Checked.id(staffId, "staffId", StaffId::new).value(), actor.site());
    }

    @PutMapping("/staff/{staffId}/ways")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Choose how somebody is told · 代员工选择接收转告的方式", description = HOW)
    ResponseEntity<Answer> chooseFor(
            @PathVariable String staffId,
            @Valid @RequestBody WaysRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return chosen(Checked.id(staffId, "staffId", StaffId::new).value(), request, ifMatch, actor);
    }

    private ResponseEntity<Answer> chosen(String staffId, WaysRequest request, @Nullable String ifMatch, Actor actor) {
        var id = PreferenceId.of(staffId);
        var command = new ChooseWays(
                id,
                actor.site(),
                staffId,
                ways.checked(staffId, request, actor.site()),
                WaysDesk.quiet(request),
                clock.instant());
        return puts.put(id.value(), command, actor.origin(), ifMatch);
    }
}
