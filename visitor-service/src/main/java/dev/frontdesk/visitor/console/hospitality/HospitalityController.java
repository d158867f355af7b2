package dev.frontdesk.visitor.console.hospitality;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Done;
import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.hospitality.Hospitality;
import dev.frontdesk.visitor.hospitality.Hospitality.Report;
import dev.frontdesk.visitor.hospitality.Hospitality.Use;
import dev.frontdesk.visitor.reception.ReceptionRules.Room;
import dev.frontdesk.visitor.receptions.Receptions;
import dev.frontdesk.visitor.room.RoomUseCommand;
import dev.frontdesk.visitor.room.RoomUseCommand.CompleteTurnover;
import dev.frontdesk.visitor.room.RoomUseCommand.SeatVisitor;
import dev.frontdesk.visitor.room.RoomUseCommand.ServeRefreshment;
import dev.frontdesk.visitor.room.RoomUseCommand.SkipRefill;
import dev.frontdesk.visitor.room.RoomUseCommand.VacateRoom;
import dev.frontdesk.visitor.room.RoomUseEvent.Drink;
import dev.frontdesk.visitor.room.RoomUseId;
import dev.frontdesk.visitor.room.SkipReason;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** S91 to S96. A seat, tea about every quarter of an hour, and a tidy room within two minutes. */
@RestController
@RequestMapping("/api/v1/hospitality")
@Tag(name = "hospitality", description = "Rooms, tea and tidying · 会客招待")
class HospitalityController {

    private static final Duration LONGEST = Duration.ofDays(400);

    private final Desk desk;
    private final History history;
    private final Hospitality hospitality;
    private final Receptions receptions;
    private final Clock clock;

    HospitalityController(Desk desk, History history, Hospitality hospitality, Receptions receptions, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.hospitality = hospitality;
        this.receptions = receptions;
        this.clock = clock;
    }

    record SeatBody(
            @Schema(
                    description = "Made by the client; a retry carries the same · 由客户端生成，重试时不变",
                    example = "room-use-0198f0a2-9000-7d52-8a10-5c0e3b2d0001")
            @NotNull
            @Pattern(regexp = RoomUseId.FORM, message = "id-malformed")
            String id,

            @Schema(example = "visit-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001")
            @NotNull
            @Pattern(
                    regexp = "visit-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                    message = "id-malformed")
            String visitId,

            @Schema(example = "room-1") @NotBlank(message = "field-missing")
            String roomId,

            @Schema(example = "2")
            @Min(value = 1, message = "number-invalid")
            @Max(value = 1000, message = "number-invalid")
            int people,

            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:15:00Z") @Nullable
            Instant occurredAt) {}

    record DrinkBody(
            @Schema(description = "tea, water, coffee, …", example = "tea")
            @NotNull
            @Pattern(regexp = "[a-z][a-z-]{0,39}", message = "value-invalid")
            String drink,

            @Schema(example = "2")
            @Min(value = 1, message = "number-invalid")
            @Max(value = 1000, message = "number-invalid")
            int cups) {}

    record ServeBody(
            @Schema(description = "None: the same again · 不填即同前") @Size(max = 20, message = "too-many") @Nullable
            List<@NotNull @Valid DrinkBody> drinks,

            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:15:00Z") @Nullable
            Instant occurredAt) {

        List<Drink> served() {
            return drinks == null
                    ? List.of()
                    : drinks.stream()
                            .map(one -> new Drink(one.drink(), one.cups()))
                            .toList();
        }
    }

    record SkipBody(
            @Schema(
                    description = "visitor-declines, not-to-be-disturbed, cup-still-full, about-to-leave · 未续茶原因",
                    example = "visitor-declines")
            @NotNull
            String reason,

            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:15:00Z") @Nullable
            Instant occurredAt) {}

    record StepBody(
            @Schema(description = "Now where absent · 默认为现在", example = "2026-11-23T01:15:00Z") @Nullable
            Instant occurredAt) {}

    /** @param now by which clock it is due or overdue */
    record Board(Instant now, List<Room> rooms, List<Use> uses) {}

    @GetMapping
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(
            summary = "Hospitality board · 会客招待看板",
            description = "S91 to S96. Rooms and seats, who sits where, which refill and which room is due when."
                    + " · 房间与座位、在座访客、应续茶与应整理的时间。")
    Board board(Actor actor) {
        return new Board(clock.instant(), receptions.of(actor.site()).rooms(), hospitality.board(actor.site()));
    }

    @GetMapping("/report")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.REPORTER})
    @Operation(
            summary = "Hospitality report · 招待时效",
            description =
                    "S94, S96. Refills in time, late, skipped by reason and missed; rooms tidied in time and late; by"
                            + " how much, and by which events. · 续茶按时、延迟、未续（按原因）、漏续；整理按时与延迟；附延迟时长及事件编号。")
    Report report(
            @Parameter(description = "Included · 含") @RequestParam Instant from,
            @Parameter(description = "Not included · 不含") @RequestParam Instant until,
            Actor actor) {
        if (!until.isAfter(from) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new BadInput("value-invalid", "until");
        }
        return hospitality.report(actor.site(), from, until);
    }

    @PostMapping("/room-uses")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Seat visitors · 引座",
            description = "S91. In a meeting room or a waiting area of the site. · 引至本站点的会客室或等候处。")
    @ApiResponse(responseCode = "201", description = "Stored · 已记录", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    ResponseEntity<Answers.Answer> seat(@Valid @RequestBody SeatBody body, Actor actor) {
        var rules = receptions.of(actor.site());
        var room = rules.room(body.roomId()).orElseThrow(() -> new Missing("unknown-room"));
        requireSeats(room, body, actor);
        var command = new SeatVisitor(
                new RoomUseId(body.id()),
                body.visitId(),
                body.roomId(),
                body.people(),
                Duration.ofSeconds(rules.refillEvery()),
                Duration.ofSeconds(rules.turnoverWithin()),
                Times.happened(body.occurredAt(), clock));
        return Answers.created(body.id(), desk.send(command, actor.origin()));
    }

    @PostMapping("/room-uses/{id}/refreshments")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Serve tea · 上茶、续茶",
            description =
                    "S92, S94. The first time, and each refill; late by how much is recorded. · 首次上茶与每次续茶；延迟多久会被记录。")
    ResponseEntity<Answers.Answer> serve(@PathVariable String id, @Valid @RequestBody ServeBody body, Actor actor) {
        var use = known(id, actor);
        return step(new ServeRefreshment(use, body.served(), Times.happened(body.occurredAt(), clock)), actor);
    }

    @PostMapping("/room-uses/{id}/skipped-refills")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Skip a refill · 本次不续茶",
            description = "S94. With the reason; skipped is not late. · 须注明原因；不计为延迟。")
    ResponseEntity<Answers.Answer> skip(@PathVariable String id, @Valid @RequestBody SkipBody body, Actor actor) {
        var use = known(id, actor);
        var reason = SkipReason.of(body.reason()).orElseThrow(() -> new BadInput("value-invalid", "reason"));
        return step(new SkipRefill(use, reason, Times.happened(body.occurredAt(), clock)), actor);
    }

    @PostMapping("/room-uses/{id}/leaving")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(
            summary = "Visitors leave the room · 访客离座",
            description = "S95, S96. From now on the room is to be tidied within the site's limit. · 自此须在本站点时限内整理完毕。")
    ResponseEntity<Answers.Answer> leave(@PathVariable String id, @Valid @RequestBody StepBody body, Actor actor) {
        return step(new VacateRoom(known(id, actor), Times.happened(body.occurredAt(), clock)), actor);
    }

    @PostMapping("/room-uses/{id}/tidying")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.SUPERVISOR})
    @Operation(summary = "The room is tidy · 整理完成", description = "S96. Late by how much is recorded. · 延迟多久会被记录。")
    ResponseEntity<Answers.Answer> tidy(@PathVariable String id, @Valid @RequestBody StepBody body, Actor actor) {
        return step(new CompleteTurnover(known(id, actor), Times.happened(body.occurredAt(), clock)), actor);
    }

    private ResponseEntity<Answers.Answer> step(RoomUseCommand command, Actor actor) {
        Done done = desk.send(command, actor.origin());
        return Answers.done(command.roomUseId().value(), done);
    }

    /** Two desks that seat at the very same moment may overfill a room by one another; nobody is turned out for that. */
    private void requireSeats(Room room, SeatBody body, Actor actor) {
        var isNew = history.of(body.id()).isEmpty();
        var taken = hospitality.seatsTaken(actor.site(), room.roomId());
        if (isNew && taken + body.people() > room.seats()) {
            throw new Rejection(
                    "room-full",
                    "%s has %d seats, of which %d are taken".formatted(room.roomId(), room.seats(), taken),
                    Map.of("seats", Integer.toString(room.seats()), "taken", Integer.toString(taken)));
        }
    }

    private RoomUseId known(String id, Actor actor) {
        var events = history.of(id);
        if (!RoomUseId.isOne(id)
                || events.isEmpty()
                || !events.getFirst().origin().site().equals(actor.site())) {
            throw new Missing();
        }
        return new RoomUseId(id);
    }
}
