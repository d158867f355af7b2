package dev.frontdesk.mailroom.waybill;

import dev.frontdesk.mailroom.waybill.WaybillEvent.WaybillClaimed;

/** What a decision about a waybill needs to know, and nothing else. */
sealed interface WaybillState {

    default WaybillState after(WaybillEvent event) {
        return switch (event) {
            case WaybillClaimed claimed -> new Claimed(claimed.itemId());
        };
    }

    record Free() implements WaybillState {}

    record Claimed(String itemId) implements WaybillState {}
}
