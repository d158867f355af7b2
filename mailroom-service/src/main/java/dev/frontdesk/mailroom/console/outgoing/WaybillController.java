package dev.frontdesk.mailroom.console.outgoing;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.console.outgoing.StepBodies.WaybillBody;
import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.AttachWaybill;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemId;
import dev.frontdesk.mailroom.story.OutgoingStory;
import dev.frontdesk.mailroom.tracking.TrackingNumber;
import dev.frontdesk.mailroom.waybill.WaybillCommand.ClaimWaybill;
import dev.frontdesk.mailroom.waybill.WaybillEvent.WaybillClaimed;
import dev.frontdesk.mailroom.waybill.WaybillId;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** S127, S131, S132. The waybill of an item: its number, its stub, and that it stands for one item alone. */
@RestController
@RequestMapping("/api/v1/mail/outgoing")
@Tag(name = "outgoing", description = "Outgoing mail · 寄件")
class WaybillController {

    private final Desk desk;
    private final History history;
    private final VisibleOutgoing items;
    private final OutgoingVault vault;
    private final Clock clock;

    WaybillController(Desk desk, History history, VisibleOutgoing items, OutgoingVault vault, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.items = items;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping("/{id}/waybill")
    @RolesAllowed({Roles.RECEPTIONIST, Roles.MAIL_CLERK, Roles.SUPERVISOR})
    @Operation(
            summary = "Note the waybill · 登记底单",
            description = "S131. A wrong check digit is refused; a number unlike the carrier's own is taken with"
                + " sure=true. Another number later takes the place of the last one and needs a reason; further=true"
                + " adds one, where the item goes in several parcels. ·"
                + " 校验码不符会被拒绝；号码不像该承运方的，须注明确认无误。更改运单号须注明原因，取代最后一个；分多件寄出的用 further=true 追加。")
    ResponseEntity<Answers.Answer> attach(@PathVariable String id, @Valid @RequestBody WaybillBody body, Actor actor) {
        var at = Times.happened(body.occurredAt(), clock);
        var story = items.latest(id, actor);
        var carrier = carrier(story, body.carrier());
        var number = number(body, carrier);
        var itemId = new OutgoingItemId(id);
        var waybill = WaybillId.sent(carrier, number);
        Kept stub = body.stub() == null ? null : vault.stub(id, body.stub());
        var why = AddresseeBody.filled(body.reason());
        Kept reason = why == null ? null : vault.reason(story, why, actor);
        desk.send(new ClaimWaybill(waybill, id, free(waybill), at), actor.origin());
        return Answers.done(
                id,
                desk.send(
                        new AttachWaybill(
                                itemId, carrier, number, Boolean.TRUE.equals(body.further()), stub, reason, at),
                        actor.origin()));
    }

    private static String carrier(OutgoingStory story, @Nullable String named) {
        return Optional.ofNullable(named)
                .or(() -> story.dispatched().map(ItemDispatched::carrier))
                .or(() -> Optional.ofNullable(story.entry().carrier()))
                .orElseThrow(() -> new BadInput("carrier-missing", "carrier"));
    }

    private static String number(WaybillBody body, String carrier) {
        var read = TrackingNumber.of(body.waybill());
        if (!WaybillId.isNumber(read.number())) {
            throw new BadInput("waybill-malformed", "waybill");
        }
        if (read.isMistyped(carrier)) {
            throw new BadInput("waybill-check-digit", "waybill");
        }
        if (!read.mayBe(carrier) && !Boolean.TRUE.equals(body.sure())) {
            throw new Rejection("waybill-unlike-carrier", "no form of " + carrier, Map.of("carrier", carrier));
        }
        return read.number();
    }

    /** The item that had this number and has another one now; null where the number is free or in use. */
    private @Nullable String free(WaybillId waybill) {
        var claims = history.of(waybill.value());
        if (claims.isEmpty()) {
            return null;
        }
        var holder = ((WaybillClaimed) claims.getLast().event()).itemId();
        var stillHas = OutgoingStory.of(history.of(holder))
                .filter(story -> story.cancelled().isEmpty())
                .filter(story -> story.waybills().stream()
                        .anyMatch(now ->
                                WaybillId.sent(now.carrier(), now.number()).equals(waybill)))
                .isPresent();
        return stillHas ? null : holder;
    }
}
