package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.outing.OutingCommand.ExtendOuting;
import dev.frontdesk.directory.outing.OutingCommand.RegisterOuting;
import dev.frontdesk.directory.outing.OutingCommand.RegisterReturn;
import dev.frontdesk.directory.outing.OutingId;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/outings")
@Tag(name = "Outings · 外出")
class OutingController {

    private final OutingDesk outingDesk;
    private final Desk desk;
    private final Clock clock;

    OutingController(OutingDesk outingDesk, Desk desk, Clock clock) {
        this.outingDesk = outingDesk;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param staffId who goes out; the one who asks when left out
     * @param destination a few words; no names or numbers of outsiders
     * @param leftAt now when left out
     */
    @Schema(
            name = "OutingRequest",
            example = "{\"id\": \"outing-0198f0a2-1\", \"destination\": \"银行\", \"expectedBackAt\":"
                    + " \"2026-11-23T07:30:00Z\"}")
    record OutingRequest(
            @NotNull(message = "field-missing") String id,

            @Nullable @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String staffId,

            @NotNull(message = "field-missing")
            @NotBlank(message = "text-missing")
            @Size(max = 60, message = "text-too-long")
            String destination,

            @Nullable Instant leftAt,
            @NotNull(message = "field-missing") Instant expectedBackAt) {}

    @Schema(name = "ExtensionOfOutingRequest", example = "{\"expectedBackAt\": \"2026-11-23T08:30:00Z\"}")
    record ExtensionRequest(
            @NotNull(message = "field-missing") Instant expectedBackAt) {}

    /** @param returnedAt now when left out */
    @Schema(name = "ReturnRequest", example = "{}")
    record ReturnRequest(@Nullable Instant returnedAt) {}

    @PostMapping
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Register an outing · 登记外出",
            description = "Everybody their own; the desk everybody's. leftAt may be earlier than now, never later. · "
                    + "员工登记本人外出，前台可代为登记。leftAt 可早于当前时间，不可晚于。")
    ResponseEntity<Answer> register(@Valid @RequestBody OutingRequest request, Actor actor) {
        var id = Checked.id(request.id(), "id", OutingId::new);
        var command = new RegisterOuting(
                id,
                actor.site(),
                outingDesk.leaving(request.staffId(), id, actor),
                OutingDesk.destination(request.destination()),
                Times.happened(request.leftAt(), "leftAt", clock),
                micros(request.expectedBackAt()),
                clock.instant());
        return Answers.created(id.value(), desk.send(command, actor.origin()));
    }

    @PostMapping("/{outingId}/extensions")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Say that it takes longer · 延长外出",
            description = "The time of the return is later than the one said before. · 预计返回时间须晚于原定时间。")
    ResponseEntity<Answer> extend(
            @PathVariable String outingId, @Valid @RequestBody ExtensionRequest request, Actor actor) {
        var command = new ExtendOuting(
                outingDesk.existing(outingId, actor), micros(request.expectedBackAt()), Times.happened(null, clock));
        return Answers.done(outingId, desk.send(command, actor.origin()));
    }

    @PostMapping("/{outingId}/return")
    @RolesAllowed({Roles.HOST, Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Register the return · 登记返回",
            description = "The same again changes nothing. Exactly at the expected time is in time. ·"
                    + " 再次提交不产生变化；恰在预计时间返回视为按时。")
    ResponseEntity<Answer> back(@PathVariable String outingId, @Valid @RequestBody ReturnRequest request, Actor actor) {
        var id = outingDesk.existing(outingId, actor);
        var command = new RegisterReturn(id, Times.happened(request.returnedAt(), "returnedAt", clock));
        return Answers.done(outingId, desk.send(command, actor.origin()));
    }

    /** As the store keeps it, so that the same request again is the same. */
    private static Instant micros(Instant given) {
        return given.truncatedTo(ChronoUnit.MICROS);
    }
}
