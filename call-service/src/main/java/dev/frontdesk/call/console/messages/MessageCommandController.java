package dev.frontdesk.call.console.messages;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.VersionMismatch;
import dev.frontdesk.call.console.calls.VisibleCalls;
import dev.frontdesk.call.copies.KnownStaff;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.message.PhoneMessageCommand.CorrectMessage;
import dev.frontdesk.call.message.PhoneMessageCommand.TakeMessage;
import dev.frontdesk.call.message.PhoneMessageId;
import dev.frontdesk.call.story.MessageStory;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S109, S113, S116. Takes messages and puts their words right. */
@RestController
@RequestMapping("/api/v1/messages")
@Tag(name = "messages", description = "Messages · 留言")
class MessageCommandController {

    private final Desk desk;
    private final Words words;
    private final KnownStaff staff;
    private final SiteSettings sites;
    private final VisibleMessages messages;
    private final VisibleCalls calls;
    private final Clock clock;

    MessageCommandController(
            Desk desk,
            Words words,
            KnownStaff staff,
            SiteSettings sites,
            VisibleMessages messages,
            VisibleCalls calls,
            Clock clock) {
        this.desk = desk;
        this.words = words;
        this.staff = staff;
        this.sites = sites;
        this.messages = messages;
        this.calls = calls;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Take a message · 记录留言",
            description = "S109, S113. Recorded at once and relayed; it has to be read back within the site's limit"
                    + " (S114). · 记录后即转告；须在本站点时限内复述确认（S114）。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    ResponseEntity<Answers.Answer> take(@Valid @RequestBody TakeMessageBody body, Actor actor) {
        var at = Times.happened(body.takenAt(), "takenAt", clock);
        requireRecipient(body.recipientId(), actor);
        requireCall(body.callId(), actor);
        var id = new PhoneMessageId(body.id());
        var details = words.take(id, body);
        var limit = sites.relayWithin(actor.site());
        var command = new TakeMessage(id, body.recipientId(), body.callId(), details, limit, at);
        return Answers.created(id.value(), desk.send(command, actor.origin()));
    }

    @PostMapping("/{id}/corrections")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Correct a message · 更正留言",
            description = "S116, S123. The old words stay readable, struck through; the new ones are relayed anew."
                    + " If-Match carries the version that was read."
                    + " · 旧内容划去但仍可读；更正后重新转告。If-Match 为所读版本。")
    ResponseEntity<Answers.Answer> correct(
            @PathVariable String id,
            @Valid @RequestBody CorrectionBody body,
            Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var expected = Versions.expected(ifMatch);
        var story = messages.latest(id, actor);
        requireVersion(story, expected);
        if (body.changesNothing()) {
            throw new BadInput("correction-empty", "text");
        }
        var corrected = words.correct(story, body, actor);
        var limit = sites.relayWithin(actor.site());
        var at = Times.happened(null, clock);
        var command = new CorrectMessage(new PhoneMessageId(id), corrected.details(), corrected.reason(), limit, at);
        return Answers.done(id, desk.send(command, actor.origin(), expected));
    }

    private void requireRecipient(String staffId, Actor actor) {
        if (staff.recipient(staffId, actor.site()).isEmpty()) {
            throw new Missing("unknown-recipient");
        }
    }

    private void requireCall(@Nullable String callId, Actor actor) {
        if (callId != null && !calls.isOneOf(callId, actor.site())) {
            throw new Missing("unknown-call");
        }
    }

    /** Before anything is put into the vault; the store checks once more. */
    private static void requireVersion(MessageStory story, long expected) {
        var latest = story.events().getLast();
        if (latest.sequence() != expected) {
            throw new VersionMismatch(expected, latest);
        }
    }
}
