package dev.frontdesk.visitor.console.reception;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.visitor.reception.ReceptionPlanCommand.PublishReceptionPlan;
import dev.frontdesk.visitor.reception.ReceptionPlanId;
import dev.frontdesk.visitor.reception.ReceptionRules;
import dev.frontdesk.visitor.reception.ReceptionRules.BadgeRange;
import dev.frontdesk.visitor.reception.ReceptionRules.RegisterLimits;
import dev.frontdesk.visitor.reception.ReceptionRules.Room;
import dev.frontdesk.visitor.receptions.Receptions;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Roles;
import dev.frontdesk.web.Times;
import dev.frontdesk.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S91, S94, S96. What a site has for its visitors and within which limits it looks after them. */
@RestController
@RequestMapping("/api/v1/reception-plan")
@Tag(name = "reception", description = "Rooms, badges and limits · 接待设置")
class ReceptionPlanController {

    private final Desk desk;
    private final Receptions receptions;
    private final Clock clock;

    ReceptionPlanController(Desk desk, Receptions receptions, Clock clock) {
        this.desk = desk;
        this.receptions = receptions;
        this.clock = clock;
    }

    /** All spans in seconds. */
    record ReceptionPlanBody(
            @Schema(description = "So much earlier than invited · 可提前到访", example = "1800")
            @Min(value = 0, message = "number-invalid")
            @Max(value = 86400, message = "number-invalid")
            long toleranceBefore,

            @Schema(description = "So much later, then a no-show · 超过即为未到", example = "3600")
            @Min(value = 0, message = "number-invalid")
            @Max(value = 86400, message = "number-invalid")
            long toleranceAfter,

            @Schema(description = "S94. Refill · 续茶间隔", example = "900")
            @Min(value = 60, message = "number-invalid")
            @Max(value = 86400, message = "number-invalid")
            long refillEvery,

            @Schema(description = "S96. Room tidy · 整理时限", example = "120")
            @Min(value = 1, message = "number-invalid")
            @Max(value = 86400, message = "number-invalid")
            long turnoverWithin,

            @Schema(description = "S52. Goods inspected · 验收时限", example = "300")
            @Min(value = 1, message = "number-invalid")
            @Max(value = 86400, message = "number-invalid")
            long inspectWithin,

            @Schema(description = "An entry of the watch list holds · 关注名单有效期", example = "15552000")
            @Min(value = 86400, message = "number-invalid")
            @Max(value = 315360000, message = "number-invalid")
            long watchFor,

            @NotNull @Size(max = 200, message = "too-many") List<@NotNull @Valid RoomBody> rooms,

            @NotNull @Size(max = 50, message = "too-many") List<@NotNull @Valid BadgeRangeBody> badges,

            @Schema(description = "S101, S103. Of the visit registers; usual if absent · 来访登记簿，不填按通常设置")
            @Valid
            @Nullable
            RegisterLimitsBody registers) {

        ReceptionRules rules() {
            return new ReceptionRules(
                    toleranceBefore,
                    toleranceAfter,
                    refillEvery,
                    turnoverWithin,
                    inspectWithin,
                    watchFor,
                    rooms.stream().map(RoomBody::room).toList(),
                    badges.stream().map(BadgeRangeBody::range).toList(),
                    registers == null ? null : registers.limits());
        }
    }

    record NamesBody(
            @Schema(example = "会客室一") @NotBlank(message = "field-missing") @Size(max = 100, message = "text-too-long")
            String zh,

            @Schema(example = "Meeting room 1")
            @NotBlank(message = "field-missing")
            @Size(max = 100, message = "text-too-long")
            String en) {

        Names names() {
            return new Names(zh, en);
        }
    }

    record RoomBody(
            @Schema(example = "room-1") @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}", message = "id-malformed")
            String roomId,

            @Valid @NotNull NamesBody names,

            @Schema(description = "meeting-room, waiting-area · 会客室、等候处", example = "meeting-room")
            @NotNull
            @Pattern(regexp = "meeting-room|waiting-area", message = "value-invalid")
            String kind,

            @Schema(example = "6")
            @Min(value = 1, message = "number-invalid")
            @Max(value = 1000, message = "number-invalid")
            int seats) {

        Room room() {
            return new Room(roomId, names.names(), kind, seats);
        }
    }

    record BadgeRangeBody(
            @Schema(example = "1") @Min(value = 1, message = "number-invalid")
            int first,

            @Schema(example = "99") @Max(value = 99999, message = "number-invalid")
            int last,

            @Schema(description = "What it looks like · 外观") @Valid @NotNull
            NamesBody colour) {

        BadgeRange range() {
            if (last < first) {
                throw new BadInput("number-invalid", "badges.last");
            }
            return new BadgeRange(first, last, colour.names());
        }
    }

    record RegisterLimitsBody(
            @Schema(description = "Entries that fill a book · 每册条数", example = "1000")
            @Min(value = 1, message = "number-invalid")
            @Max(value = 100000, message = "number-invalid")
            int bookEntries,

            @Schema(description = "A full book is handed over for archiving · 登满后移交归档的时限", example = "604800")
            @Min(value = 1, message = "number-invalid")
            @Max(value = 31536000, message = "number-invalid")
            long handOverWithin) {

        RegisterLimits limits() {
            return new RegisterLimits(bookEntries, handOverWithin);
        }
    }

    @PutMapping
    @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR})
    @Operation(
            summary = "Publish the site's reception plan · 发布接待设置",
            description =
                    "Rooms and seats, badge numbers and limits. Holds for whatever begins from now on; the same plan"
                            + " again changes nothing. · 房间与座位、访客证号段、各项时限；自即刻起的新接待适用，内容相同则不变。")
    ResponseEntity<Answers.Answer> publish(
            @Valid @RequestBody ReceptionPlanBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var id = ReceptionPlanId.of(actor.site());
        var command = new PublishReceptionPlan(id, body.rules(), Times.happened(null, clock));
        var done = ifMatch == null
                ? desk.send(command, actor.origin())
                : desk.send(command, actor.origin(), Versions.expected(ifMatch));
        return Answers.done(id.value(), done);
    }

    @GetMapping
    @RolesAllowed({
        Roles.RECEPTIONIST,
        Roles.SUPERVISOR,
        Roles.MANAGER,
        Roles.ADMIN,
        Roles.HOST,
    })
    @Operation(
            summary = "The site's reception plan · 现行接待设置",
            description =
                    "The usual one, without a version, until the site has published its own. · 本站点未发布时为通常设置，不带版本。")
    ResponseEntity<ReceptionRules> valid(Actor actor) {
        return receptions
                .valid(actor.site())
                .map(valid -> Answers.at(valid.version(), valid.rules()))
                .orElseGet(() -> ResponseEntity.ok(ReceptionRules.USUAL));
    }
}
