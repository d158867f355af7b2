package dev.frontdesk.directory.console;

import dev.frontdesk.directory.disclosurelist.WeeklyReport;
import dev.frontdesk.directory.disclosurelist.WeeklyReport.Clerk;
import dev.frontdesk.directory.disclosurelist.WeeklyReport.Week;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S89, S105. What each clerk disclosed. */
@RestController
@RequestMapping("/api/v1/disclosures/weekly")
@Tag(name = "Disclosure · 披露")
class DisclosureReportController {

    private final WeeklyReport report;
    private final SiteList sites;
    private final Clock clock;

    DisclosureReportController(WeeklyReport report, SiteList sites, Clock clock) {
        this.report = report;
        this.sites = sites;
        this.clock = clock;
    }

    /** @param zone of the site; the week begins there on Monday at midnight */
    @Schema(name = "DisclosureWeek")
    record WeekView(String week, String zone, Instant from, Instant until, List<Clerk> clerks) {}

    @GetMapping
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "The weekly report, clerk by clerk · 每周披露报告",
            description = "Each figure with the ids of the events that make it. Without a week: the current one. · "
                    + "按经办人统计，每个数字附其事件编号；不填 week 则为本周。")
    WeekView weekly(
            @Parameter(example = "2026-W48") @RequestParam(required = false) @Nullable String week, Actor actor) {
        var site = sites.of(actor.site()).orElseThrow(Missing::new);
        var zone = ZoneId.of(site.zone());
        var asked = week == null ? Week.of(clock.instant(), zone) : named(week, zone);
        return new WeekView(asked.name(), zone.getId(), asked.from(), asked.until(), report.of(actor.site(), asked));
    }

    private static Week named(String week, ZoneId zone) {
        try {
            return Week.of(week, zone);
        } catch (DateTimeException none) {
            throw new BadInput("week-malformed", "week");
        }
    }
}
