package dev.frontdesk.directory.console;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.directory.console.Reach.Reached;
import dev.frontdesk.directory.responsibility.ResponsibilityCommand.AssignSubject;
import dev.frontdesk.directory.responsibility.ResponsibilityEvent.SubjectAssigned;
import dev.frontdesk.directory.responsibility.ResponsibilityId;
import dev.frontdesk.directory.responsibilitylist.ResponsibilityList;
import dev.frontdesk.directory.responsibilitylist.ResponsibilityList.After;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/responsibilities")
@Tag(name = "Responsibilities · 职责归口")
class ResponsibilityController {

    private final Puts puts;
    private final ResponsibilityList responsibilities;
    private final Reach reach;
    private final History history;
    private final Clock clock;

    ResponsibilityController(
            Puts puts, ResponsibilityList responsibilities, Reach reach, History history, Clock clock) {
        this.puts = puts;
        this.responsibilities = responsibilities;
        this.reach = reach;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param extensions S20, S21: in the order in which they are tried
     * @param rule the rule that says so
     */
    @Schema(name = "ResponsibilityRequest")
    record ResponsibilityRequest(
            @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") @Schema(example = "complaint")
            String kind,

            @NotNull @Valid NamesBody subject,

            @NotEmpty @ArraySchema(schema = @Schema(example = "8000"))
            List<@NotNull @Pattern(regexp = Forms.EXTENSION, message = "extension-malformed") String> extensions,

            @NotNull @Valid NamesBody post,

            @NotNull @Pattern(regexp = "S[0-9]{1,3}(-S[0-9]{1,3})?") @Schema(example = "S20-S21")
            String rule) {}

    /**
     * @param extensions in the order in which they are tried
     * @param reach whose they are at the moment asked about
     * @param since since when it is so
     */
    @Schema(name = "Responsibility")
    record ResponsibilityView(
            String responsibilityId,
            String kind,
            Names subject,
            List<String> extensions,
            Names post,
            String rule,
            List<Reached> reach,
            Instant since) {
        static ResponsibilityView of(SubjectAssigned assigned, List<Reached> reach) {
            return new ResponsibilityView(
                    assigned.responsibilityId(),
                    assigned.kind(),
                    assigned.subject(),
                    assigned.extensions(),
                    assigned.post(),
                    assigned.rule(),
                    reach,
                    assigned.occurredAt());
        }
    }

    @PutMapping("/{responsibilityId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Assign a subject · 指定归口",
            description = "Which subject goes to whom; extensions in the order in which they are tried. · "
                    + "哪类事由找谁，分机按顺序试。")
    ResponseEntity<Answer> assign(
            @PathVariable @Schema(example = "resp-a-complaint") String responsibilityId,
            @Valid @RequestBody ResponsibilityRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var command = new AssignSubject(
                Checked.id(responsibilityId, "responsibilityId", ResponsibilityId::new),
                actor.site(),
                request.kind(),
                request.subject().names(),
                Forms.distinct(request.extensions()),
                request.post().names(),
                request.rule(),
                clock.instant());
        return puts.put(responsibilityId, command, actor.origin(), ifMatch);
    }

    @GetMapping("/{responsibilityId}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "Who answers for one subject · 一项职责归口",
            description = "With its version, for whoever changes it. · 含版本，供更改时核对。")
    ResponseEntity<ResponsibilityView> one(
            @PathVariable @Schema(example = "resp-a-complaint") String responsibilityId, Actor actor) {
        var id = Checked.id(responsibilityId, "responsibilityId", ResponsibilityId::new);
        var told = history.of(id.value());
        if (told.isEmpty()
                || !(told.getLast().event() instanceof SubjectAssigned latest)
                || !latest.siteId().equals(actor.site())) {
            throw new Missing();
        }
        var reached = reach.of(actor.site(), latest.extensions(), Moment.LATEST);
        return Answers.at(told.getLast().sequence(), ResponsibilityView.of(latest, reached));
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "Who answers for what, by kind · 职责归口表",
            description =
                    "asOf, knownAt: as it was at a moment, as it was known at a moment, also whose the extensions were."
                            + " · 可查任一时刻（asOf）及当时所知（knownAt），分机由谁使用亦按该时刻。")
    Page<ResponsibilityView> all(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Moment moment,
            Actor actor) {
        var last = Cursor.parse(cursor, 2);
        var after = last == null ? After.NOTHING : new After(last.text(0), last.text(1));
        var size = Page.size(limit);
        var rows = responsibilities.page(actor.site(), kind, after, size + 1);
        var page = Page.of(rows, size, row -> Cursor.of(row.kind(), row.responsibilityId()));
        var views = page.items().stream()
                .flatMap(row -> at(row.responsibilityId(), moment).stream())
                .map(assigned -> ResponsibilityView.of(assigned, reach.of(actor.site(), assigned.extensions(), moment)))
                .toList();
        return new Page<>(views, page.next());
    }

    /** What had been assigned by then, as it was known then; empty before the first time. */
    private Optional<SubjectAssigned> at(String responsibilityId, Moment moment) {
        return history.of(responsibilityId, moment).stream()
                .map(recorded -> (SubjectAssigned) recorded.event())
                .reduce((earlier, later) -> later);
    }
}
