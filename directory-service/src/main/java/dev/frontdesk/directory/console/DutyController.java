package dev.frontdesk.directory.console;

import dev.frontdesk.directory.console.RosterRequests.HoursBody;
import dev.frontdesk.directory.console.RosterRequests.LayerBody;
import dev.frontdesk.directory.roster.Cover;
import dev.frontdesk.directory.roster.DutyTable;
import dev.frontdesk.directory.roster.Layer;
import dev.frontdesk.directory.roster.Piece;
import dev.frontdesk.directory.roster.Plan;
import dev.frontdesk.directory.rosterlist.Rosters;
import dev.frontdesk.directory.rosterlist.Rosters.RosterRow;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rosters")
@Tag(name = "Duty rosters · 值班表")
class DutyController {

    private final Rosters list;
    private final RosterDesk rosters;
    private final Clock clock;

    DutyController(Rosters list, RosterDesk rosters, Clock clock) {
        this.list = list;
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * @param staffId null: nobody is on duty
     * @param by override, swap, correction, layer or nobody: what decided it
     * @param source id of the override, swap or correction, or name of the layer
     * @param claimed double cover: everybody whom layers of the same rank name
     */
    @Schema(name = "DutyShift")
    record ShiftView(
            Instant from, Instant until, @Nullable String staffId, String by, String source, List<String> claimed) {
        static ShiftView of(Piece piece) {
            return new ShiftView(
                    piece.from(), piece.until(), piece.staffId(), piece.by(), piece.source(), piece.claimed());
        }
    }

    @Schema(name = "DutyDay")
    record DayView(LocalDate day, List<ShiftView> shifts, List<ShiftView> gaps, List<ShiftView> doubleCovers) {}

    /**
     * @param from in force from this moment on
     * @param layers the highest rank first
     */
    @Schema(name = "DutyPlan")
    record PlanView(Instant from, List<LayerBody> layers, List<HoursBody> required) {
        static PlanView of(Plan plan) {
            return new PlanView(
                    plan.from(),
                    plan.layers().stream()
                            .sorted(Comparator.comparingInt(Layer::rank).reversed())
                            .map(LayerBody::of)
                            .toList(),
                    plan.required().stream().map(HoursBody::of).toList());
        }
    }

    /** @param by override, swap or correction */
    @Schema(name = "DutyCover")
    record CoverView(String by, String source, String staffId, Instant from, Instant until) {
        static CoverView of(Cover cover) {
            return new CoverView(cover.by(), cover.source(), cover.staffId(), cover.from(), cover.until());
        }
    }

    /**
     * @param plans the one in force, then those to come
     * @param covers what stands on top of them and is not over, the earliest first
     */
    @Schema(name = "Roster")
    record RosterView(String rosterId, Names names, String zone, List<PlanView> plans, List<CoverView> covers) {}

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "All rosters of the site · 值班表一览")
    Page<RosterRow> all(Actor actor) {
        return new Page<>(list.of(actor.site()), null);
    }

    @GetMapping("/{rosterId}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "What a roster is made of · 值班表的构成",
            description = "The layers of people who take turns, the hours in which somebody has to be on duty, and the"
                    + " overrides, swaps and corrections that are not over. · 分层轮值的人员、必须有人值班的时段，以及尚未结束的代班、换班与更正。")
    ResponseEntity<RosterView> one(@PathVariable String rosterId, Actor actor) {
        var latest = rosters.latest(rosterId, actor.site());
        var roster = latest.roster();
        var now = clock.instant();
        var view = new RosterView(
                rosterId,
                roster.names(),
                roster.zone().getId(),
                roster.plansFrom(now).stream().map(PlanView::of).toList(),
                roster.coversFrom(now).stream().map(CoverView::of).toList());
        return Answers.at(latest.version(), view);
    }

    @GetMapping("/{rosterId}/on-duty")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "Who is on duty, and why · 某一时刻的值班人员",
            description =
                    "at: any moment, also to come; knownAt: only what was recorded by then. · at 可为任一时刻(包括将来);knownAt "
                            + "只计当时已记录的内容。")
    ShiftView onDuty(
            @PathVariable String rosterId,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(required = false) @Nullable Instant knownAt,
            Actor actor) {
        var moment = at == null ? clock.instant() : at;
        return ShiftView.of(DutyTable.at(rosters.known(rosterId, actor.site(), knownAt), moment));
    }

    @GetMapping("/{rosterId}/days/{day}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "The roster of a day, with its gaps and double covers · 某日值班表及其空缺与重复",
            description = "The whole day without a hole. · 全天连续，无遗漏。")
    DayView day(
            @PathVariable String rosterId,
            @PathVariable LocalDate day,
            @RequestParam(required = false) @Nullable Instant knownAt,
            Actor actor) {
        var roster = rosters.known(rosterId, actor.site(), knownAt);
        return new DayView(
                day,
                views(DutyTable.day(roster, day)),
                views(DutyTable.gaps(roster, day)),
                views(DutyTable.doubleCovers(roster, day)));
    }

    private static List<ShiftView> views(List<Piece> pieces) {
        return pieces.stream().map(ShiftView::of).toList();
    }
}
