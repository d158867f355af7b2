package dev.frontdesk.visitor.console.figures;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.figures.VisitFigures;
import dev.frontdesk.visitor.figures.VisitFigures.Counted;
import dev.frontdesk.visitor.figures.VisitFigures.Group;
import dev.frontdesk.visitor.figures.VisitFigures.Spread;
import dev.frontdesk.visitor.figures.VisitFigures.Visited;
import dev.frontdesk.visitor.visit.VisitKind;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S33, S34, S42, S58, S104. Figures about visits; whoever doubts one asks for the events that made it. */
@RestController
@RequestMapping("/api/v1/visit-figures")
@Tag(name = "visit-figures", description = "Figures about visits · 来访数字")
class VisitFigureController {

    private final VisitFigures figures;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final Clock clock;

    VisitFigureController(VisitFigures figures, KnownStaff staff, SiteSettings sites, Clock clock) {
        this.figures = figures;
        this.staff = staff;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * Visits that began in a period; all spans in milliseconds.
     *
     * @param counts by word; each can be asked for its events by that word
     * @param persons how many people came
     * @param waiting S33, S104. From the arrival until the visitor was let in
     * @param response S42, S97. From the moment the host was asked until somebody had answered or the time for it had passed
     * @param stay S34. From the arrival until a departure that somebody knows
     * @param staysInferred departures that nobody saw: left out of stay
     * @param staysOpen visits that have no end yet: left out of stay
     * @param noShowShare of the visitors who were expected; null where none was
     */
    record VisitFiguresView(
            Instant from,
            Instant until,

            @Schema(
                    example = "{\"arrived\": 40, \"admitted\": 31, \"departure-inferred\": 3, \"expected\": 12,"
                            + " \"no-show\": 2}")
            Map<String, Long> counts,

            long persons,
            Spread waiting,
            Spread response,
            Spread stay,
            long staysInferred,
            long staysOpen,
            @Schema(example = "0.167") @Nullable Double noShowShare) {}

    /** Of one host; averages in milliseconds. @param host null where nobody was asked for */
    record HostFigures(
            @Nullable String hostId,
            @Nullable Names names,
            long visits,
            long persons,
            long admitted,
            @Nullable Long waitAverage,
            @Nullable Long responseAverage,
            long noShows) {}

    /** Of one kind; averages in milliseconds. */
    record KindFigures(
            @Schema(example = "customer") String kind,
            long visits,
            long persons,
            long admitted,
            @Nullable Long waitAverage,
            @Nullable Long responseAverage,
            long noShows) {

        static KindFigures of(Group group) {
            return new KindFigures(
                    Objects.requireNonNull(group.what()),
                    group.visits(),
                    group.persons(),
                    group.admitted(),
                    group.waitAverage(),
                    group.responseAverage(),
                    group.noShows());
        }
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Figures about visits · 来访数字",
            description =
                    "S58, S104: waiting times, the hosts' response times, stays, no-shows; of one kind or one host"
                        + " alone, if given. Departures that were inferred are left out of stays and counted apart."
                        + " Today, if no period is given. · 等候时长、接待人答复时长、停留时长、未到；可限定类型或被访人；推定离开不计入停留时长而单独计数；不填则为今天。")
    VisitFiguresView figures(
            @Parameter(example = "2026-11-23T00:00:00Z") @RequestParam(required = false) @Nullable Instant from,
            @Parameter(example = "2026-11-24T00:00:00Z") @RequestParam(required = false) @Nullable Instant until,
            @Parameter(example = "customer") @RequestParam(required = false) @Nullable String kind,
            @Parameter(example = "staff-a-lina") @RequestParam(required = false) @Nullable String hostId,
            Actor actor) {
        var which = which(from, until, kind, hostId, actor.site());
        var totals = figures.totals(which);
        return new VisitFiguresView(
                which.from(),
                which.until(),
                totals.counts(),
                totals.persons(),
                totals.waiting(),
                totals.response(),
                totals.stay(),
                totals.staysInferred(),
                totals.staysOpen(),
                share(
                        totals.counts().getOrDefault("no-show", 0L),
                        totals.counts().getOrDefault("expected", 0L)));
    }

    @GetMapping("/by-kind")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Visits by kind · 按类型的来访",
            description = "Whatever came or was expected; the events of each by the same words with its kind."
                    + " · 含到访与预约；各项依据可按同一词加类型查询。")
    List<KindFigures> byKind(
            @Parameter(example = "2026-11-23T00:00:00Z") @RequestParam(required = false) @Nullable Instant from,
            @Parameter(example = "2026-11-24T00:00:00Z") @RequestParam(required = false) @Nullable Instant until,
            Actor actor) {
        return figures.byKind(which(from, until, null, null, actor.site())).stream()
                .map(KindFigures::of)
                .toList();
    }

    @GetMapping("/by-host")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Visits by host · 按被访人的来访",
            description = "The host with most visits first; the events of each by the same words with its host."
                    + " · 来访最多的在前；各项依据可按同一词加被访人查询。")
    Page<HostFigures> byHost(
            @Parameter(example = "2026-11-23T00:00:00Z") @RequestParam(required = false) @Nullable Instant from,
            @Parameter(example = "2026-11-24T00:00:00Z") @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var page = figures.byHost(which(from, until, null, null, actor.site()), cursor, Page.size(limit));
        var names = staff.names(
                page.items().stream().map(Group::what).filter(Objects::nonNull).toList());
        return page.map(group -> new HostFigures(
                group.what(),
                group.what() == null ? null : names.get(group.what()),
                group.visits(),
                group.persons(),
                group.admitted(),
                group.waitAverage(),
                group.responseAverage(),
                group.noShows()));
    }

    @GetMapping("/{figure}/events")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Events behind a figure · 数字的依据",
            description = "One event for each visit, or each visitor who was expected, that was counted, the earliest"
                    + " first. · 每一次被计入的来访或每一位受邀访客对应一个事件，最早的在前。")
    Page<Counted> events(
            @Parameter(description = "a word of counts · counts 中的词", example = "admitted") @PathVariable String figure,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String hostId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return figures.events(which(from, until, kind, hostId, actor.site()), figure, cursor, Page.size(limit))
                .orElseThrow(Missing::new);
    }

    private Visited which(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String kind,
            @Nullable String hostId,
            String site) {
        if (kind != null && VisitKind.of(kind).isEmpty()) {
            throw new BadInput("value-invalid", "kind");
        }
        var zone = sites.zone(site);
        var today = clock.instant().atZone(zone).toLocalDate();
        var first = from == null ? today.atStartOfDay(zone).toInstant() : from;
        var last = until == null ? today.plusDays(1).atStartOfDay(zone).toInstant() : until;
        if (!first.isBefore(last)) {
            throw new BadInput("period-empty", "until");
        }
        return new Visited(site, first, last, kind, hostId);
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : Math.round(1000.0 * part / whole) / 1000.0;
    }
}
