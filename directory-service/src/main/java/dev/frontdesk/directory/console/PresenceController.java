package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.directory.outinglist.Outings;
import dev.frontdesk.directory.outinglist.Outings.After;
import dev.frontdesk.directory.outinglist.Outings.OutingRow;
import dev.frontdesk.directory.presence.Presence;
import dev.frontdesk.directory.presence.Presence.PresenceRow;
import dev.frontdesk.directory.staff.StaffId;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For colleagues. No role of an outsider, a kiosk or another program gets here. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Outings · 外出")
class PresenceController {

    private final Outings outings;
    private final Presence presence;

    PresenceController(Outings outings, Presence presence) {
        this.outings = outings;
        this.presence = presence;
    }

    @GetMapping("/outings")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The register of outings, the latest first · 员工外出登记表",
            description = "Desk and managers see all; others see their own. · 前台与主管可看全部，其他员工只看本人。")
    Page<OutingRow> register(
            @Parameter(schema = @Schema(allowableValues = {"all", "out", "overdue", "returned"}))
                    @RequestParam(defaultValue = "all")
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 2);
        var after = last == null ? After.NOTHING : new After(last.instant(0), last.text(1));
        var size = Page.size(limit);
        var whose = seesAll(actor) ? null : actor.staff();
        var rows = switch (state) {
            case "all" -> outings.page(actor.site(), null, false, whose, after, size + 1);
            case "out", "returned" -> outings.page(actor.site(), state, false, whose, after, size + 1);
            case "overdue" -> outings.page(actor.site(), "out", true, whose, after, size + 1);
            default -> throw new BadInput("value-invalid", "state");
        };
        return Page.of(rows, size, row -> Cursor.of(row.leftAt(), row.outingId()));
    }

    @GetMapping("/presence")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Who is in and who is out · 去向板",
            description = "in, out or unknown, with the age of the latest sign and the event that decided it; at any "
                    + "moment (asOf), as it was known at any moment (knownAt). · 在岗、外出或未知，附最近依据的时间与事件；"
                    + "可查任一时刻(asOf),以及当时所知(knownAt)。")
    Page<PresenceRow> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment,
            Actor actor) {
        var last = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        var rows = presence.page(actor.site(), moment, last == null ? "" : last.text(0), size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.staffId()));
    }

    @GetMapping("/presence/{staffId}")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Whether somebody is in · 某员工是否在岗",
            description = "As of a moment, as known at a moment. · 可查任一时刻及当时所知。")
    PresenceRow of(@PathVariable String staffId, Moment moment, Actor actor) {
        var id = Checked.id(staffId, "staffId", StaffId::new);
        return presence.of(actor.site(), moment, id.value()).orElseThrow(Missing::new);
    }

    private static boolean seesAll(Actor actor) {
        return actor.has(Roles.RECEPTIONIST) || actor.has(Roles.SUPERVISOR) || actor.has(Roles.MANAGER);
    }
}
