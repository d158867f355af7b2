package dev.frontdesk.mailroom.console.tracers;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Ids;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.mailroom.console.tracers.TracerBodies.AnswerBody;
import dev.frontdesk.mailroom.console.tracers.TracerBodies.CloseBody;
import dev.frontdesk.mailroom.console.tracers.TracerBodies.OpenBody;
import dev.frontdesk.mailroom.console.tracers.TracerBodies.TracerStep;
import dev.frontdesk.mailroom.console.tracers.TracerBodies.TracerView;
import dev.frontdesk.mailroom.tracer.TracerCommand.CloseTracer;
import dev.frontdesk.mailroom.tracer.TracerCommand.OpenTracer;
import dev.frontdesk.mailroom.tracer.TracerCommand.RecordCarrierAnswer;
import dev.frontdesk.mailroom.tracer.TracerEvent;
import dev.frontdesk.mailroom.tracer.TracerEvent.CarrierAnswered;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerClosed;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOpened;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOverdue;
import dev.frontdesk.mailroom.tracer.TracerId;
import dev.frontdesk.mailroom.tracers.Tracers;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S133, which breaks off: an item is asked after when somebody wants it; nothing here happens by itself. */
@RestController
@RequestMapping("/api/v1/mail/tracers")
@Tag(name = "tracers", description = "Asking couriers after items · 追查")
class TracerController {

    private static final String ID = "tracer-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";

    private final Desk desk;
    private final History history;
    private final Tracers tracers;
    private final Vault vault;
    private final Clock clock;

    TracerController(Desk desk, History history, Tracers tracers, Vault vault, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.tracers = tracers;
        this.vault = vault;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Tracers · 追查列表", description = "Newest first. · 最新在前。")
    Page<Tracers.TracerRow> page(
            @Parameter(description = "open, answered, closed") @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (state != null && !Tracers.STATES.contains(state)) {
            throw new BadInput("value-invalid", "state");
        }
        return tracers.page(actor.site(), state, cursor, Page.size(limit));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "One tracer, step by step · 查看追查",
            description = "As of and as known at any moment. That notes were looked at is recorded."
                    + " · 可看任一截至时刻与知悉时刻；查看说明会被记录。")
    ResponseEntity<TracerView> one(@Parameter(example = ID) @PathVariable String id, Moment moment, Actor actor) {
        known(id, actor);
        var events = history.of(id, moment);
        if (events.isEmpty()) {
            throw new Missing("tracer-unknown");
        }
        var refs = events.stream()
                .map(recorded -> note((TracerEvent) recorded.event()))
                .filter(Objects::nonNull)
                .toList();
        var notes = vault.reveal(refs, new Reveal(actor.account(), actor.site(), "tracer-read", id));
        var opened = (TracerOpened) events.getFirst().event();
        var steps = events.stream().map(recorded -> step(recorded, notes)).toList();
        return Answers.at(events.getLast().sequence(), new TracerView(id, opened.itemId(), steps));
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Ask after an item · 发起追查",
            description = "Optional: the procedure does not say when (S133 breaks off), so no limit is assumed."
                    + " · 可选：原文至此中断（S133），不设默认期限。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    ResponseEntity<Answers.Answer> open(@Valid @RequestBody OpenBody body, Actor actor) {
        if (history.of(body.itemId()).stream()
                .limit(1)
                .noneMatch(first -> first.origin().site().equals(actor.site()))) {
            throw new Missing("unknown-item");
        }
        var id = new TracerId(body.id());
        var before = history.of(id.value());
        if (!before.isEmpty() && !before.getFirst().origin().site().equals(actor.site())) {
            throw new Missing("tracer-unknown");
        }
        var command = new OpenTracer(
                id,
                actor.site(),
                body.itemId(),
                body.answerBy(),
                before.isEmpty() ? keep(id, body.note()) : null,
                Times.happened(null, clock));
        return Answers.created(id.value(), desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/answers")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(summary = "Record what the courier said · 登记承运方答复")
    ResponseEntity<Answers.Answer> answer(
            @Parameter(example = ID) @PathVariable String id, @Valid @RequestBody AnswerBody body, Actor actor) {
        var tracer = known(id, actor);
        var command = new RecordCarrierAnswer(
                tracer, body.answer(), body.answerBy(), keep(tracer, body.note()), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/closing")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(summary = "Close a tracer · 结案")
    ResponseEntity<Answers.Answer> close(
            @Parameter(example = ID) @PathVariable String id, @Valid @RequestBody CloseBody body, Actor actor) {
        var tracer = known(id, actor);
        var command = new CloseTracer(tracer, body.outcome(), keep(tracer, body.note()), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    private TracerId known(String id, Actor actor) {
        if (!TracerId.isOne(id)
                || history.of(id).stream()
                        .limit(1)
                        .noneMatch(first -> first.origin().site().equals(actor.site()))) {
            throw new Missing("tracer-unknown");
        }
        return new TracerId(id);
    }

    private @Nullable String keep(TracerId id, @Nullable String note) {
        return note == null || note.isBlank()
                ? null
                : vault.keep(id + "/" + Ids.next(), new PersonalDetails(null, null, null, note.strip()))
                        .ref();
    }

    private static @Nullable String note(TracerEvent event) {
        return switch (event) {
            case TracerOpened opened -> opened.note();
            case CarrierAnswered answered -> answered.note();
            case TracerClosed closed -> closed.note();
            case TracerOverdue _ -> null;
        };
    }

    private static TracerStep step(Recorded recorded, Map<String, PersonalDetails> notes) {
        var event = (TracerEvent) recorded.event();
        var ref = note(event);
        var details = ref == null ? null : notes.get(ref);
        var note = details == null ? null : details.text();
        return switch (event) {
            case TracerOpened opened -> step("opened", null, opened.answerBy(), note, recorded);
            case CarrierAnswered answered -> step("answered", answered.answer(), answered.answerBy(), note, recorded);
            case TracerOverdue overdue -> step("overdue", null, overdue.answerBy(), note, recorded);
            case TracerClosed closed -> step("closed", closed.outcome(), null, note, recorded);
        };
    }

    private static TracerStep step(
            String step, @Nullable String word, @Nullable Instant answerBy, @Nullable String note, Recorded recorded) {
        return new TracerStep(
                step,
                word,
                answerBy,
                note,
                recorded.origin().actor(),
                recorded.event().occurredAt(),
                recorded.recordedAt(),
                recorded.eventId());
    }
}
