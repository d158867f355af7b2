package dev.frontdesk.call.console.figures;

import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.figures.CallFigures;
import dev.frontdesk.call.figures.CallFigures.CountedCall;
import dev.frontdesk.call.figures.CallFigures.Period;
import dev.frontdesk.call.figures.CallFigures.Ringing;
import dev.frontdesk.call.plans.RoutingPlans;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S106, S112. Figures about calls; whoever doubts one asks for the events that made it. */
@RestController
@RequestMapping("/api/v1/call-figures")
@Tag(name = "figures", description = "Figures · 数字")
class CallFigureController {

    private final CallFigures figures;
    private final RoutingPlans plans;
    private final SiteSettings sites;
    private final Clock clock;

    CallFigureController(CallFigures figures, RoutingPlans plans, SiteSettings sites, Clock clock) {
        this.figures = figures;
        this.plans = plans;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * Calls that began to ring in a period.
     *
     * @param counts by word; each can be asked for its events by that word
     * @param ringMillis how long calls rang before they were answered
     * @param withinOneRingShare S106. Of the calls answered; null where none was
     * @param abandonedShare of the calls received
     * @param allBusyShare S9, S13, S18, S22. Of the calls answered: everybody was busy
     * @param oneRingMillis what counts as one ring here
     */
    record FiguresView(
            Instant from,
            Instant until,

            @Schema(example = "{\"received\": 60, \"answered\": 54, \"answered-within-one-ring\": 49}")
            Map<String, Long> counts,

            Ringing ringMillis,
            @Schema(example = "0.907") @Nullable Double withinOneRingShare,
            @Schema(example = "0.1") @Nullable Double abandonedShare,
            @Schema(example = "0.15") @Nullable Double allBusyShare,
            @Schema(example = "5000") long oneRingMillis) {}

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Figures about calls · 来电数字",
            description = "S106: answer times and the share within one ring; abandoned calls; how often everybody was"
                    + " busy; what became of calls. Today, if no period is given."
                    + " · 接听时长及一声内接听比例、未接、全部占线、通话结果；不填则为今天。")
    FiguresView figures(
            @Parameter(example = "2026-11-23T00:00:00Z") @RequestParam(required = false) @Nullable Instant from,
            @Parameter(example = "2026-11-24T00:00:00Z") @RequestParam(required = false) @Nullable Instant until,
            Actor actor) {
        var period = period(from, until, actor.site());
        var counts = figures.counts(period);
        var answered = counts.getOrDefault("answered", 0L);
        return new FiguresView(
                period.from(),
                period.until(),
                counts,
                figures.ringing(period),
                share(counts.getOrDefault("answered-within-one-ring", 0L), answered),
                share(counts.getOrDefault("abandoned", 0L), counts.getOrDefault("received", 0L)),
                share(counts.getOrDefault("all-busy", 0L), answered),
                period.ringMillis());
    }

    @GetMapping("/{figure}/events")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Events behind a figure · 数字的依据",
            description =
                    "One event for each call that was counted, the earliest call first." + " · 每一通被计入的来电对应一个事件，最早的在前。")
    Page<CountedCall> events(
            @Parameter(description = "a word of counts · counts 中的词", example = "answered-within-one-ring")
                    @PathVariable
                    String figure,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return figures.events(period(from, until, actor.site()), figure, cursor, Page.size(limit))
                .orElseThrow(Missing::new);
    }

    private Period period(@Nullable Instant from, @Nullable Instant until, String site) {
        var now = clock.instant();
        var zone = sites.find(site).map(known -> ZoneId.of(known.zone())).orElse(ZoneOffset.UTC);
        var today = now.atZone(zone).toLocalDate();
        var first = from == null ? today.atStartOfDay(zone).toInstant() : from;
        var last = until == null ? today.plusDays(1).atStartOfDay(zone).toInstant() : until;
        if (!first.isBefore(last)) {
            throw new BadInput("period-empty", "until");
        }
        return new Period(site, first, last, plans.limits(site, now).ringSeconds() * 1000);
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : Math.round(1000.0 * part / whole) / 1000.0;
    }
}
