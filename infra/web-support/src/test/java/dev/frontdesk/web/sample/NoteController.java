package dev.frontdesk.web.sample;

import static dev.frontdesk.web.Roles.HOST;
import static dev.frontdesk.web.Roles.RECEPTIONIST;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.SeenBy;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import dev.frontdesk.web.sample.NoteCommand.MarkNote;
import dev.frontdesk.web.sample.NoteCommand.TakeNote;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/notes")
@Tag(name = "Notes · 便条")
class NoteController {

    private static final int LONGEST = 500;

    private final Desk desk;
    private final History history;
    private final Clock clock;

    NoteController(Desk desk, History history, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    record TakeNoteRequest(
            @NotNull String id,
            @NotBlank String text,
            @Nullable Instant takenAt) {}

    /** @param marks how often it was marked */
    record NoteView(
            String id,
            Instant takenAt,
            @SeenBy(RECEPTIONIST) @Nullable Integer marks) {}

    record Numbered(long number) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({RECEPTIONIST, HOST})
    @Operation(summary = "Take a note · 记录便条")
    ResponseEntity<Answer> take(@Valid @RequestBody TakeNoteRequest request, Actor actor) {
        if (request.text().length() > LONGEST) {
            throw new BadInput("text-too-long", "text");
        }
        var at = Times.happened(request.takenAt(), "takenAt", clock);
        return Answers.created(request.id(), desk.send(new TakeNote(request.id(), at), actor.origin()));
    }

    @PostMapping("/{id}/marks")
    @RolesAllowed(RECEPTIONIST)
    @Operation(summary = "Mark a note · 标记便条")
    ResponseEntity<Answer> mark(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var command = new MarkNote(id, clock.instant());
        return Answers.done(id, desk.send(command, actor.origin(), Versions.expected(ifMatch)));
    }

    @GetMapping("/{id}")
    @RolesAllowed({RECEPTIONIST, HOST})
    @Operation(summary = "One note · 一张便条")
    ResponseEntity<NoteView> one(@PathVariable String id, Moment moment) {
        var events = history.of(id, moment);
        if (events.isEmpty()) {
            throw new Missing();
        }
        var last = events.getLast();
        return Answers.at(
                last.sequence(), new NoteView(id, events.getFirst().event().occurredAt(), events.size() - 1));
    }

    @GetMapping
    @RolesAllowed(RECEPTIONIST)
    @Operation(summary = "The numbers from 1 to 5 · 一至五")
    Page<Numbered> list(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        var after = Cursor.parse(cursor, 1);
        var size = Page.size(limit);
        List<Long> rows = LongStream.rangeClosed(after == null ? 1 : after.number(0) + 1, 5)
                .limit(size + 1L)
                .boxed()
                .toList();
        return Page.of(rows, size, Cursor::of).map(Numbered::new);
    }
}
