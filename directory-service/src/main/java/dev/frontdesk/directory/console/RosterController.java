package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.console.RosterRequests.CorrectionRequest;
import dev.frontdesk.directory.console.RosterRequests.HoursBody;
import dev.frontdesk.directory.console.RosterRequests.LayerBody;
import dev.frontdesk.directory.console.RosterRequests.OverrideRequest;
import dev.frontdesk.directory.console.RosterRequests.RosterRequest;
import dev.frontdesk.directory.console.RosterRequests.SwapRequest;
import dev.frontdesk.directory.roster.DutyRosterCommand.CorrectDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.OverrideDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.PlanDuty;
import dev.frontdesk.directory.roster.DutyRosterCommand.SwapDuty;
import dev.frontdesk.directory.roster.RosterId;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rosters/{rosterId}")
@Tag(name = "Duty rosters · 值班表")
class RosterController {

    private final RosterDesk rosters;
    private final SiteList sites;
    private final Puts puts;
    private final Desk desk;
    private final Clock clock;

    RosterController(RosterDesk rosters, SiteList sites, Puts puts, Desk desk, Clock clock) {
        this.rosters = rosters;
        this.sites = sites;
        this.puts = puts;
        this.desk = desk;
        this.clock = clock;
    }

    @PutMapping
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @Operation(
            summary = "Plan a duty · 排班",
            description =
                    "Layers of people who take turns, and the hours in which somebody has to be on duty; in force "
                            + "from a moment on that is not past. · 分层轮值的人员，以及必须有人值班的时段；自指定时刻起生效，不可早于当前时刻。")
    ResponseEntity<Answer> plan(
            @PathVariable @Schema(example = "roster-a-sales") String rosterId,
            @Valid @RequestBody RosterRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var id = Checked.id(rosterId, "rosterId", RosterId::new);
        var named = request.layers().stream()
                .flatMap(layer -> layer.staffIds().stream())
                .toList();
        rosters.assertKnown(named, actor.site());
        var now = Times.happened(null, clock);
        var from = request.from() == null ? now : micros(request.from());
        var command = new PlanDuty(
                id,
                actor.site(),
                request.names().names(),
                zone(actor.site()),
                from,
                request.layers().stream().map(LayerBody::layer).toList(),
                request.required().stream().map(HoursBody::hours).toList(),
                now);
        return puts.put(rosterId, command, actor.origin(), ifMatch);
    }

    @PostMapping("/overrides")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @Operation(
            summary = "Have somebody else stand in · 代班",
            description = "Of what is past only the running shift can still be changed. · 已结束的班次不可改，正在进行的班次可以。")
    ResponseEntity<Answer> override(
            @PathVariable String rosterId, @Valid @RequestBody OverrideRequest request, Actor actor) {
        var id = rosters.existing(rosterId, actor.site());
        rosters.assertKnown(List.of(request.staffId()), actor.site());
        var command = new OverrideDuty(
                id,
                request.id(),
                request.staffId(),
                micros(request.from()),
                micros(request.until()),
                Times.happened(null, clock));
        return Answers.done(rosterId, desk.send(command, actor.origin()));
    }

    @PostMapping("/swaps")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @Operation(summary = "Swap two shifts · 换班", description = "Name a moment of each shift. · 各填一个班次内的时刻。")
    ResponseEntity<Answer> swap(@PathVariable String rosterId, @Valid @RequestBody SwapRequest request, Actor actor) {
        var command = new SwapDuty(
                rosters.existing(rosterId, actor.site()),
                request.id(),
                micros(request.first()),
                micros(request.second()),
                Times.happened(null, clock));
        return Answers.done(rosterId, desk.send(command, actor.origin()));
    }

    @PostMapping("/corrections")
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @Operation(
            summary = "Correct who was on duty · 更正已结束的班次",
            description = "With a reason; what was known before stays on record. · 须写明原因；原记录保留。")
    ResponseEntity<Answer> correct(
            @PathVariable String rosterId, @Valid @RequestBody CorrectionRequest request, Actor actor) {
        var id = rosters.existing(rosterId, actor.site());
        rosters.assertKnown(List.of(request.staffId()), actor.site());
        var command = new CorrectDuty(
                id,
                request.id(),
                request.staffId(),
                micros(request.from()),
                micros(request.until()),
                request.reason().strip(),
                Times.happened(null, clock));
        return Answers.done(rosterId, desk.send(command, actor.origin()));
    }

    private ZoneId zone(String site) {
        return ZoneId.of(sites.of(site).orElseThrow(Missing::new).zone());
    }

    private static Instant micros(Instant given) {
        return given.truncatedTo(ChronoUnit.MICROS);
    }
}
