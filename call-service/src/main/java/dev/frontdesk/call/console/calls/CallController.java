package dev.frontdesk.call.console.calls;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.call.board.CallRow;
import dev.frontdesk.call.board.Calls;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.console.CallerView;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows calls. Who sees who called is recorded, each time. */
@RestController
@RequestMapping("/api/v1/calls")
@Tag(name = "calls", description = "Calls · 来电")
class CallController {

    private final VisibleCalls calls;
    private final Calls list;
    private final Greetings greetings;
    private final Recognition recognition;
    private final Vault vault;

    CallController(VisibleCalls calls, Calls list, Greetings greetings, Recognition recognition, Vault vault) {
        this.calls = calls;
        this.list = list;
        this.greetings = greetings;
        this.recognition = recognition;
        this.vault = vault;
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "List of calls · 来电列表", description = "Newest first, without who called. · 最新在前，不含来电人信息。")
    Page<CallRow> page(
            @Parameter(description = "ringing, answered, ended") @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        if (state != null && !Calls.STATES.contains(state)) {
            throw new BadInput("value-invalid", "state");
        }
        return list.page(actor.site(), state, cursor, Page.size(limit));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "One call · 查看来电",
            description =
                    "As of and as known at any moment. That it was looked at is recorded." + " · 可看任一截至时刻与知悉时刻；查看会被记录。")
    ResponseEntity<CallView> one(@PathVariable String id, Moment moment, Actor actor) {
        var story = calls.asOf(id, actor.site(), moment);
        var ref = story.screened()
                .map(CallerScreened::detailsRef)
                .orElse(story.received().detailsRef());
        var caller = ref == null ? null : caller(ref, id, actor);
        var shown = ref == null ? null : CallerView.of(caller);
        var view = CallView.of(story, shown, recognition.of(story, caller), greetings.of(story));
        return Answers.at(view.version(), view);
    }

    private @Nullable PersonalDetails caller(String ref, String id, Actor actor) {
        var reveal = new Reveal(actor.account(), actor.site(), "call-read", id);
        return vault.reveal(List.of(ref), reveal).get(ref);
    }
}
