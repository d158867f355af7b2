package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.console.ReadBacks.ReadBackRequest;
import dev.frontdesk.directory.relay.RelayCommand.MarkSeen;
import dev.frontdesk.directory.relaylist.Relays;
import dev.frontdesk.directory.relaylist.Relays.After;
import dev.frontdesk.directory.relaylist.Relays.RelayRow;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/relays")
@Tag(name = "Relays · 转告")
class RelayController {

    private final Relays relays;
    private final ReadBacks readBacks;
    private final Desk desk;
    private final Clock clock;

    RelayController(Relays relays, ReadBacks readBacks, Desk desk, Clock clock) {
        this.relays = relays;
        this.readBacks = readBacks;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param right S116: whether it was read back right; if not, the desk is asked to correct the message */
    @Schema(name = "ReadBackAnswer")
    record ReadBackAnswer(boolean right) {}

    @PostMapping("/{relayId}/seen")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Say that it was seen · 标为已看到",
            description =
                    "Of an item at the desk nothing more is needed; a message has to be read back, a visit answered."
                            + " The same again changes nothing. · 收件看到即可；留言还须复述，来访还须答复。再次提交不产生变化。")
    ResponseEntity<Answer> seen(@PathVariable String relayId, Actor actor) {
        var told = readBacks.told(relayId, actor);
        var command = new MarkSeen(told.relayId(), actor.staff(), clock.instant());
        return Answers.done(relayId, desk.send(command, actor.origin()));
    }

    @PostMapping("/{relayId}/read-back")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Read back · 复述确认",
            description = "With a caller's number, type it: it is compared. Without one, say in your own words "
                    + "what was understood. A wrong number is recorded too, and the desk is asked to "
                    + "correct the message. · 留言有来电号码的，填写 number，与登记的号码比对；没有号码的，用自己的话写 "
                    + "understood。号码不符也会记录，并请前台更正。")
    ResponseEntity<ReadBackAnswer> readBack(
            @PathVariable String relayId, @Valid @RequestBody ReadBackRequest request, Actor actor) {
        var command = readBacks.judged(readBacks.told(relayId, actor), request, actor, clock.instant());
        var done = desk.send(command, actor.origin());
        return Answers.at(done.version(), new ReadBackAnswer(command.right()));
    }

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "The register of relays, newest first · 转告一览",
            description =
                    "Without anything of the caller. overdue: open and late; settled: a visit that was answered, an"
                            + " item that was seen. · 不含来电人信息。overdue:已超时且仍未确认;settled:来访已答复、收件已看到。")
    Page<RelayRow> register(
            @Parameter(schema = @Schema(allowableValues = {"open", "overdue", "confirmed", "settled", "withdrawn"}))
                    @RequestParam(defaultValue = "open")
                    String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 2);
        var after = last == null ? After.NOTHING : new After(last.instant(0), last.text(1));
        var size = Page.size(limit);
        var rows = switch (state) {
            case "overdue" -> relays.overdue(actor.site(), after, size + 1);
            case "open", "confirmed", "settled", "withdrawn" -> relays.inState(actor.site(), state, after, size + 1);
            default -> throw new BadInput("value-invalid", "state");
        };
        return Page.of(rows, size, row -> Cursor.of(row.requestedAt(), row.relayId()));
    }
}
