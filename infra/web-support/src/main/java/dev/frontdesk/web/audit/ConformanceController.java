package dev.frontdesk.web.audit;

import static dev.frontdesk.web.Roles.MANAGER;
import static dev.frontdesk.web.Roles.SUPERVISOR;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.audit.AuditReadings;
import dev.frontdesk.axon.conformance.Breach;
import dev.frontdesk.axon.conformance.Conformance;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S4, S61. Which rules of the procedures were broken, with the events that show it. */
@RestController
@RequestMapping("/api/v1/audit/${spring.application.name}")
@Tag(name = "Audit · 审计")
class ConformanceController {

    private static final Duration MOST = Duration.ofDays(32);

    private final Conformance conformance;
    private final AuditReadings readings;

    ConformanceController(Conformance conformance, AuditReadings readings) {
        this.conformance = conformance;
        this.readings = readings;
    }

    /**
     * @param rule S-number
     * @param thing with what the ids of the things begin that it is about
     * @param says what is wrong when it is broken
     */
    record ConformanceRule(String rule, String thing, Names says) {}

    /**
     * @param at from when on it was broken
     * @param eventIds the events that show it
     */
    record ConformanceBreach(String rule, String thing, Instant at, List<String> eventIds) {

        static ConformanceBreach of(Breach breach) {
            return new ConformanceBreach(breach.rule(), breach.thing(), breach.at(), breach.eventIds());
        }
    }

    /**
     * @param rules everything that was looked for; a rule that is not here was not judged
     * @param breaches in order of time
     */
    record ConformanceReport(
            Instant from, Instant until, List<ConformanceRule> rules, List<ConformanceBreach> breaches) {}

    @GetMapping("/conformance")
    @RolesAllowed({SUPERVISOR, MANAGER})
    @Operation(
            summary = "Rules that were broken, with the events that show it · 合规检查：违反的规则及相关事件",
            description = "For 32 days at most; judged by what had happened by asOf and was known at knownAt. · "
                    + "一次至多 32 天；按 asOf 时已发生、knownAt 时已知的情况判断。")
    ConformanceReport report(
            @RequestParam @Parameter(description = "Inclusive · 含", example = "2026-11-01T00:00:00+08:00") Instant from,
            @RequestParam @Parameter(description = "Exclusive · 不含", example = "2026-12-01T00:00:00+08:00")
                    Instant until,
            Moment moment,
            Actor actor,
            HttpServletRequest request) {
        if (!from.isBefore(until)) {
            throw new BadInput("value-invalid", "until");
        }
        if (Duration.between(from, until).compareTo(MOST) > 0) {
            throw new BadInput("audit-period-too-long", "until");
        }
        readings.record(actor.account(), actor.site(), Asked.in(request));
        var rules = conformance.checks().stream()
                .map(check -> new ConformanceRule(check.rule(), check.thing(), check.says()))
                .toList();
        var breaches = conformance.breaches(actor.site(), from, until, moment).stream()
                .map(ConformanceBreach::of)
                .toList();
        return new ConformanceReport(from, until, rules, breaches);
    }
}
