package dev.frontdesk.directory.console;

import dev.frontdesk.directory.badge.BadgeCommand.AssignBadge;
import dev.frontdesk.directory.badge.BadgeId;
import dev.frontdesk.directory.badgelist.BadgeList;
import dev.frontdesk.directory.badgelist.BadgeList.BadgeRow;
import dev.frontdesk.directory.doorlog.Column;
import dev.frontdesk.directory.doorlog.DoorLog;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.problem.LineProblem;
import dev.frontdesk.web.problem.LineProblems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Door · 门禁")
class DoorController {

    private final DoorLog doorLog;
    private final BadgeList badges;
    private final RosterDesk people;
    private final SiteList sites;
    private final Puts puts;
    private final LineProblems problems;
    private final Clock clock;

    DoorController(
            DoorLog doorLog,
            BadgeList badges,
            RosterDesk people,
            SiteList sites,
            Puts puts,
            LineProblems problems,
            Clock clock) {
        this.doorLog = doorLog;
        this.badges = badges;
        this.people = people;
        this.sites = sites;
        this.puts = puts;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * What became of the lines of a door system.
     *
     * @param lines of the file, without the headings
     * @param recorded that were new
     * @param repeated that were known, from this file or from an earlier one
     * @param returned outings that ended by coming in
     * @param problemCount lines that could not be taken
     * @param problems the first thousand, by line
     */
    @Schema(name = "DoorReport")
    record ReportView(
            int lines, int recorded, int repeated, int returned, int problemCount, List<LineProblem> problems) {}

    /** @param staffId nobody's when left out */
    @Schema(name = "BadgeRequest", example = "{\"staffId\": \"staff-a-lina\"}")
    record BadgeRequest(
            @Nullable @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String staffId) {}

    @PostMapping(path = "/door-logs", consumes = "text/csv")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            summary = "Import the CSV of a door system · 导入门禁记录",
            description =
                    "Columns line (optional), badge, time, direction; UTF-8 or GB18030. Late, doubled and unsorted"
                            + " lines are normal; the same line again changes nothing. Coming in ends an outing. ·"
                            + " 列：流水号(可无)、卡号、时间、进出;UTF-8 或 GB18030。迟到、重复、乱序的行均可；同一行再次导入不产生变化；"
                            + "进门即登记返回。")
    ReportView log(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @io.swagger.v3.oas.annotations.media.Content(
                                            mediaType = "text/csv",
                                            schema =
                                                    @Schema(
                                                            type = "string",
                                                            example = "流水号,卡号,时间,进出\n10001,A-0042,2026-11-23"
                                                                    + " 08:57:12,进\n")))
                    @RequestBody
                    byte[] csv,
            Actor actor) {
        var site = sites.of(actor.site()).orElseThrow(Missing::new);
        var report = doorLog.take(csv, ZoneId.of(site.zone()), actor.origin());
        return new ReportView(
                report.lines(),
                report.recorded(),
                report.repeated(),
                report.returned(),
                report.problems().size(),
                problems.inWords(report.problems(), Column.values()));
    }

    @PutMapping("/badges/{number}")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.INTEGRATION})
    @Operation(
            summary = "Say whose badge it is · 登记门禁卡",
            description = "From now on; without staffId nobody's. · 自此刻起生效；不填 staffId 即收回。")
    ResponseEntity<Answer> badge(
            @PathVariable @Schema(example = "a-0042") String number,
            @Valid @RequestBody BadgeRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var known = Checked.id(number, "number", BadgeId::number);
        var id = BadgeId.of(actor.site(), known);
        var staffId = request.staffId();
        if (staffId != null) {
            people.assertKnown(List.of(staffId), actor.site());
        }
        var command = new AssignBadge(id, actor.site(), known, staffId, Times.happened(null, clock));
        return puts.put(id.value(), command, actor.origin(), ifMatch);
    }

    @GetMapping("/badges")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.INTEGRATION})
    @Operation(summary = "Whose badges there are · 门禁卡一览")
    Page<BadgeRow> badges(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        var rows = badges.page(actor.site(), last == null ? "" : last.text(0), size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.number()));
    }
}
