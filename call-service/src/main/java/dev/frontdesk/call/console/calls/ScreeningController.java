package dev.frontdesk.call.console.calls;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.call.call.CallCommand.AskThreeQuestions;
import dev.frontdesk.call.call.CallCommand.Caller;
import dev.frontdesk.call.call.CallCommand.ClassifyCall;
import dev.frontdesk.call.call.CallKind;
import dev.frontdesk.call.console.calls.ScreeningBodies.KindBody;
import dev.frontdesk.call.console.calls.ScreeningBodies.QuestionsBody;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.privacy.VaultRef;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S6, S24, S29. What the caller wants, and who it is. */
@RestController
@RequestMapping("/api/v1/calls")
@Tag(name = "calls", description = "Calls · 来电")
class ScreeningController {

    private final Desk desk;
    private final Vault vault;
    private final VisibleCalls calls;
    private final Clock clock;

    ScreeningController(Desk desk, Vault vault, VisibleCalls calls, Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.calls = calls;
        this.clock = clock;
    }

    @PostMapping("/{id}/kind")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(summary = "Classify a call · 来电分类", description = "S6. May be said anew while the call lasts. · 通话中可更改。")
    ResponseEntity<Answers.Answer> classify(@PathVariable String id, @Valid @RequestBody KindBody body, Actor actor) {
        var kind = CallKind.of(body.kind()).orElseThrow(() -> new BadInput("value-invalid", "kind"));
        var command =
                new ClassifyCall(calls.known(id, actor), kind, VisibleCalls.clerk(actor), Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/three-questions")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Note the three answers · 三问",
            description = "S24, S29: company, surname, matter. Kept in the vault alone. · 哪里、贵姓、什么事，只存于保密库。")
    ResponseEntity<Answers.Answer> questions(
            @PathVariable String id, @Valid @RequestBody QuestionsBody body, Actor actor) {
        if (body.saysNothing()) {
            throw new BadInput("field-missing", "company");
        }
        var story = calls.story(id, actor);
        var said = new PersonalDetails(body.surname(), number(story, actor), body.company(), body.matter());
        var kept = kept(id, said, actor.site(), 2);
        var command = new AskThreeQuestions(
                story.id(),
                new Caller(kept.ref(), kept.person(), kept.digest()),
                VisibleCalls.clerk(actor),
                Times.happened(null, clock));
        return Answers.done(id, desk.send(command, actor.origin()));
    }

    /** The answers belong to the person of the number, so that they are erased together. */
    private @Nullable String number(CallStory story, Actor actor) {
        return Optional.ofNullable(story.received().detailsRef())
                .map(ref -> vault.reveal(List.of(ref), new Reveal(actor.account(), actor.site(), "call-screening", ref))
                        .get(ref))
                .map(PersonalDetails::number)
                .orElse(null);
    }

    /** The first entry is what the telephone showed; each other answer has an entry of its own behind it. */
    private VaultRef kept(String id, PersonalDetails said, String site, int number) {
        try {
            return vault.keepFindable(site, id + "/" + number, said);
        } catch (Rejection taken) {
            if (number > 20) {
                throw taken;
            }
            return kept(id, said, site, number + 1);
        }
    }
}
