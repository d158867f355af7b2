package dev.frontdesk.mailroom.console.figures;

import dev.frontdesk.mailroom.copies.SiteSettings;
import dev.frontdesk.mailroom.figures.Counted;
import dev.frontdesk.mailroom.figures.IncomingFigures;
import dev.frontdesk.mailroom.figures.IncomingFigures.Period;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S70, S123. What became of incoming mail, each figure with the events that made it. */
@RestController
@RequestMapping("/api/v1/mail")
@Tag(name = "incoming", description = "Incoming mail · 收件")
class IncomingFigureController {

    private final IncomingFigures figures;
    private final SiteSettings sites;
    private final Clock clock;

    IncomingFigureController(IncomingFigures figures, SiteSettings sites, Clock clock) {
        this.figures = figures;
        this.sites = sites;
        this.clock = clock;
    }

    /** @param counts by word; the events behind each are listed by the same word */
    record IncomingFiguresView(
            Instant from,
            Instant until,

            @Schema(example = "{\"received\": 36, \"notified\": 33, \"notified-late\": 1, \"delivered\": 27}")
            Map<String, Long> counts) {}

    /** @param counts by age */
    record UncollectedFiguresView(
            Instant at,

            @Schema(example = "{\"under-1-day\": 4, \"1-to-3-days\": 2, \"over-30-days\": 0}")
            Map<String, Long> counts) {}

    @GetMapping("/incoming-figures")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Figures about incoming mail · 收件数字",
            description = "S70, S123: received, told, told late, reminded, handed over, returned, exceptions by kind."
                    + " Today at the site, if no period is given. · 收件、通知、迟到通知、催领、签收、退回及各类异常；不填则为今天。")
    IncomingFiguresView figures(
            @Parameter(example = "2026-11-01T00:00:00Z") @RequestParam(required = false) @Nullable Instant from,
            @Parameter(example = "2026-12-01T00:00:00Z") @RequestParam(required = false) @Nullable Instant until,
            Actor actor) {
        var period = period(from, until, actor.site());
        return new IncomingFiguresView(period.from(), period.until(), figures.counts(period));
    }

    @GetMapping("/incoming-figures/{figure}/events")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Events behind a figure about incoming mail · 收件数字的依据",
            description = "The earliest first. · 最早的在前。")
    Page<Counted> events(
            @Parameter(description = "a word of counts · counts 中的词", example = "notified-late") @PathVariable
                    String figure,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return figures.events(period(from, until, actor.site()), figure, cursor, Page.size(limit))
                .orElseThrow(Missing::new);
    }

    @GetMapping("/uncollected-figures")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(summary = "Uncollected items by age · 待领件按时长统计", description = "As of now. · 截至此刻。")
    UncollectedFiguresView uncollected(Actor actor) {
        var now = clock.instant();
        return new UncollectedFiguresView(now, figures.uncollected(actor.site(), now));
    }

    @GetMapping("/uncollected-figures/{age}/events")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Events behind an age of uncollected items · 待领件的依据",
            description = "The event that received each item, the oldest first. · 每件的收件事件，最久的在前。")
    Page<Counted> uncollectedEvents(
            @Parameter(description = "a word of counts · counts 中的词", example = "7-to-30-days") @PathVariable
                    String age,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return figures.uncollected(actor.site(), age, cursor, Page.size(limit), clock.instant())
                .orElseThrow(Missing::new);
    }

    private Period period(@Nullable Instant from, @Nullable Instant until, String site) {
        var zone = sites.zone(site);
        var today = clock.instant().atZone(zone).toLocalDate();
        var first = from == null ? today.atStartOfDay(zone).toInstant() : from;
        var last = until == null ? today.plusDays(1).atStartOfDay(zone).toInstant() : until;
        if (!first.isBefore(last)) {
            throw new BadInput("period-empty", "until");
        }
        return new Period(site, first, last);
    }
}
