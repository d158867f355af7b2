package dev.frontdesk.web.audit;

import static dev.frontdesk.web.Roles.MANAGER;
import static dev.frontdesk.web.Roles.SUPERVISOR;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.audit.Audit;
import dev.frontdesk.axon.audit.AuditEvent;
import dev.frontdesk.axon.audit.AuditReadings;
import dev.frontdesk.axon.audit.AuditReadings.AuditReading;
import dev.frontdesk.axon.audit.Question;
import dev.frontdesk.axon.audit.Steps;
import dev.frontdesk.axon.audit.Steps.AuditStep;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * S4, S61, S103. What happened at a site, who did it and what was known when. Persons stand in it by reference; every
 * question is written down before it is answered.
 */
@RestController
@RequestMapping("/api/v1/audit/${spring.application.name}")
@Tag(name = "Audit · 审计")
class AuditController {

    private final Audit audit;
    private final AuditReadings readings;
    private final AuditFiles files;

    AuditController(Audit audit, AuditReadings readings, AuditFiles files) {
        this.audit = audit;
        this.readings = readings;
        this.files = files;
    }

    /** What limits a search; everything may be left out. */
    record Limits(
            @Parameter(description = "It happened at or after this moment · 发生时间不早于", example = "2026-11-23T00:00:00Z")
            @Nullable
            Instant from,

            @Parameter(description = "It happened before this moment · 发生时间早于", example = "2026-11-24T00:00:00Z")
            @Nullable
            Instant until,

            @Parameter(description = "Account that did it, or system:<part> · 操作账号", example = "li.min") @Nullable
            String actor,

            @Parameter(description = "Kind of event · 事件名称", example = "Call.CallEnded") @Nullable
            String name,

            @Parameter(description = "S-number · 规则编号", example = "S110") @Nullable
            String rule,

            @Parameter(
                    description = "An id the event names: its own thing, a person, staff · 事件涉及的编号",
                    example = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001")
            @Nullable
            String about) {

        Question at(String site, Moment moment) {
            if (from != null && until != null && !from.isBefore(until)) {
                throw new BadInput("value-invalid", "until");
            }
            return new Question(site, from, until, actor, name, rule, about, moment);
        }
    }

    /**
     * @param steps oldest first
     * @param firstRecordedAt when the site first knew of it, also where the moment asked about lies before
     */
    record AuditHistory(String aggregateId, Instant firstRecordedAt, List<AuditStep> steps) {}

    @GetMapping("/events")
    @RolesAllowed({SUPERVISOR, MANAGER})
    @Operation(
            summary = "Search what happened, newest first · 检索事件，最近的在前",
            description = "By when it happened. knownAt leaves out what was recorded later. · 按发生时间；knownAt 之后才记录的不计。")
    Page<AuditEvent> events(
            @ParameterObject Limits limits,
            Moment moment,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            HttpServletRequest request) {
        var question = limits.at(actor.site(), moment);
        var size = Page.size(limit);
        var after = Cursor.parse(cursor, 2);
        note(actor, request);
        var rows = audit.events(
                question, after == null ? null : new Audit.After(after.instant(0), after.number(1)), size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.occurredAt(), row.place()));
    }

    @GetMapping("/events/export")
    @RolesAllowed({SUPERVISOR, MANAGER})
    @Operation(
            summary = "All that a search finds, as a file · 导出检索结果",
            description = "csv, xlsx or jsonl, of any length · csv、xlsx 或 jsonl，长度不限")
    void export(
            @ParameterObject Limits limits,
            Moment moment,
            @RequestParam(defaultValue = "csv") @Parameter(example = "csv") String format,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var question = limits.at(actor.site(), moment);
        var form = AuditFiles.Form.of(format);
        note(actor, request);
        files.write(question, form, response);
    }

    @GetMapping("/events/{eventId}")
    @RolesAllowed({SUPERVISOR, MANAGER})
    @Operation(summary = "One event · 一条事件")
    AuditEvent event(
            @PathVariable @Parameter(example = "0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001") UUID eventId,
            Actor actor,
            HttpServletRequest request) {
        note(actor, request);
        return audit.event(actor.site(), eventId).orElseThrow(Missing::new);
    }

    @GetMapping("/history/{aggregateId}")
    @RolesAllowed({SUPERVISOR, MANAGER})
    @Operation(
            summary = "Everything that happened to one thing, with before and after · 一件事物的全部经过，含变更前后",
            description =
                    "Corrections show the old value, the new one and the reference of the reason. A moment before it"
                            + " was known has no steps. · 更正同时给出旧值、新值和理由的引用；当时尚不知道的，没有步骤。")
    AuditHistory history(
            @PathVariable @Parameter(example = "message-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001") String aggregateId,
            Moment moment,
            Actor actor,
            HttpServletRequest request) {
        note(actor, request);
        var events = audit.of(actor.site(), aggregateId);
        if (events.isEmpty()) {
            throw new Missing();
        }
        return new AuditHistory(aggregateId, events.getFirst().recordedAt(), Steps.of(events, moment));
    }

    @GetMapping("/readings")
    @RolesAllowed({SUPERVISOR, MANAGER})
    @Operation(summary = "Who read the audit, newest first · 谁查阅过审计")
    Page<AuditReading> readings(
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            HttpServletRequest request) {
        var size = Page.size(limit);
        var after = Cursor.parse(cursor, 1);
        note(actor, request);
        var rows = readings.before(actor.site(), after == null ? Long.MAX_VALUE : after.number(0), size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.position()));
    }

    private void note(Actor actor, HttpServletRequest request) {
        readings.record(actor.account(), actor.site(), Asked.in(request));
    }
}
