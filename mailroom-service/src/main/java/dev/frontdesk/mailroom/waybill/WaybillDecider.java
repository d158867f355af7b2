package dev.frontdesk.mailroom.waybill;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.waybill.WaybillCommand.ClaimWaybill;
import dev.frontdesk.mailroom.waybill.WaybillEvent.WaybillClaimed;
import dev.frontdesk.mailroom.waybill.WaybillState.Claimed;
import java.util.List;
import java.util.Map;

/** S132. One waybill, one item. */
final class WaybillDecider {

    private WaybillDecider() {}

    static List<WaybillEvent> decide(WaybillState state, WaybillCommand command) {
        return switch (command) {
            case ClaimWaybill claim -> claimed(state, claim);
        };
    }

    private static List<WaybillEvent> claimed(WaybillState state, ClaimWaybill command) {
        if (state instanceof Claimed(var itemId)) {
            if (itemId.equals(command.itemId())) {
                return List.of();
            }
            if (!itemId.equals(command.insteadOf())) {
                throw new Rejection(
                        "waybill-taken",
                        "%s stands for %s".formatted(command.waybillId(), itemId),
                        Map.of("item", itemId));
            }
        }
        return List.of(new WaybillClaimed(command.waybillId().value(), command.itemId(), "S132", command.at()));
    }
}
