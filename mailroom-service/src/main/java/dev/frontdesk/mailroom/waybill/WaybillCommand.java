package dev.frontdesk.mailroom.waybill;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a waybill. */
public sealed interface WaybillCommand {

    WaybillId waybillId();

    /**
     * @param itemId which item it is to stand for
     * @param insteadOf the item it stood for and no longer does: corrected, returned or delivered; null: none
     */
    record ClaimWaybill(
            @TargetAggregateIdentifier WaybillId waybillId,
            String itemId,
            @Nullable String insteadOf,
            Instant at) implements WaybillCommand {}
}
