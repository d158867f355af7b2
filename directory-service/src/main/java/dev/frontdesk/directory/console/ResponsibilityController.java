package dev.frontdesk.directory.console;

import dev.frontdesk.directory.responsibility.ResponsibilityCommand.AssignSubject;
import dev.frontdesk.directory.responsibility.ResponsibilityId;
import dev.frontdesk.directory.responsibilitylist.ResponsibilityList;
import dev.frontdesk.directory.responsibilitylist.ResponsibilityList.After;
import dev.frontdesk.directory.responsibilitylist.ResponsibilityList.ResponsibilityRow;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Cursor;
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
import java.util.List;
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
    private final Clock clock;

    ResponsibilityController(Puts puts, ResponsibilityList responsibilities, Clock clock) {
        this.puts = puts;
        this.responsibilities = responsibilities;
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

    @Schema(name = "Responsibility")
    record ResponsibilityView(
            String responsibilityId, String kind, Names subject, List<String> extensions, Names post, String rule) {
        static ResponsibilityView of(ResponsibilityRow row) {
            return new ResponsibilityView(
                    row.responsibilityId(), row.kind(), row.subject(), row.extensions(), row.post(), row.rule());
        }
    }

    @PutMapping("/{responsibilityId}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Assign a subject · 指定归口",
            description = "Which subject goes to whom; extensions in the order in which they are tried. · "
                    + "哪类事由找谁,分机按顺序试。")
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

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.HOST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(summary = "Who answers for what, by kind · 职责归口表")
    Page<ResponsibilityView> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 2);
        var after = last == null ? After.NOTHING : new After(last.text(0), last.text(1));
        var size = Page.size(limit);
        var rows = responsibilities.page(actor.site(), after, size + 1);
        return Page.of(rows, size, row -> Cursor.of(row.kind(), row.responsibilityId()))
                .map(ResponsibilityView::of);
    }
}
