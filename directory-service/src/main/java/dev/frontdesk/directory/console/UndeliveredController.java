package dev.frontdesk.directory.console;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.directory.relay.RelayCommand.RetryDelivery;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.directory.relaylist.Undelivered;
import dev.frontdesk.directory.relaylist.Undelivered.After;
import dev.frontdesk.directory.relaylist.Undelivered.UndeliveredRow;
import dev.frontdesk.web.Actor;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.Answers.Answer;
import dev.frontdesk.web.Cursor;
import dev.frontdesk.web.Missing;
import dev.frontdesk.web.Page;
import dev.frontdesk.web.Roles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** S123. What was given up, for those who see to it. */
@RestController
@RequestMapping("/api/v1/relays")
@Tag(name = "Relays · 转告")
class UndeliveredController {

    private final Undelivered undelivered;
    private final History history;
    private final Desk desk;
    private final Clock clock;

    UndeliveredController(Undelivered undelivered, History history, Desk desk, Clock clock) {
        this.undelivered = undelivered;
        this.history = history;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param staffId the person to whom it could not be brought */
    @Schema(name = "DeliveryRequest", example = "{\"staffId\": \"staff-a-lin\"}")
    record DeliveryRequest(
            @NotNull(message = "field-missing") @Pattern(regexp = Forms.STAFF, message = "id-malformed")
            String staffId) {}

    @GetMapping("/undelivered")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMIN})
    @Operation(
            summary = "Deliveries given up, the latest first · 未能送达的转告",
            description = "No channel could bring them and none tries any more; opening the page still does. Time "
                    + "goes on and others are told. · 所有渠道均告失败且不再自动重试；员工打开页面仍会看到。时限照常计算并逐级转告。")
    Page<UndeliveredRow> givenUp(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var last = Cursor.parse(cursor, 3);
        var after = last == null ? After.NOTHING : new After(last.instant(0), last.text(1), last.text(2));
        var size = Page.size(limit);
        return Page.of(
                undelivered.page(actor.site(), after, size + 1),
                size,
                row -> Cursor.of(row.failedAt(), row.relayId(), row.staffId()));
    }

    @PostMapping("/{relayId}/deliveries")
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    @Operation(
            summary = "Have it brought once more · 重新送达",
            description = "After the cause was seen to. It is tried as if for the first time. · 排除原因之后使用；重新从第一次尝试算起。")
    ResponseEntity<Answer> again(
            @PathVariable String relayId, @Valid @RequestBody DeliveryRequest request, Actor actor) {
        var id = Checked.id(relayId, "relayId", RelayId::new);
        var recorded = history.of(relayId);
        if (recorded.isEmpty() || !recorded.getFirst().origin().site().equals(actor.site())) {
            throw new Missing();
        }
        var command = new RetryDelivery(id, request.staffId(), clock.instant());
        return Answers.done(relayId, desk.send(command, actor.origin()));
    }
}
