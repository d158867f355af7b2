package dev.frontdesk.mailroom.outgoing;

import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemHandedToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSealed;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillCorrected;
import org.jspecify.annotations.Nullable;

/** What a decision about an outgoing item needs to know, and nothing else. */
sealed interface OutgoingItemState {

    OutgoingItemState after(OutgoingItemEvent event);

    record NotRegistered() implements OutgoingItemState {

        @Override
        public OutgoingItemState after(OutgoingItemEvent event) {
            if (event instanceof OutgoingItemRegistered first) {
                return new Registered(first, first.entry(), new Where.WithSender(false), null);
            }
            throw new IllegalStateException("The first event of an item is that it was registered, not " + event);
        }
    }

    /** @param entry the line of the register that holds @param waybill null: none yet */
    record Registered(
            OutgoingItemRegistered first,
            RegisterEntry entry,
            Where where,
            @Nullable Waybill waybill) implements OutgoingItemState {

        @Override
        public OutgoingItemState after(OutgoingItemEvent event) {
            return switch (event) {
                case OutgoingItemRegistered again ->
                    throw new IllegalStateException("Registered twice: " + again.itemId());
                case OutgoingItemCorrected corrected -> new Registered(first, corrected.entry(), where, waybill);
                case ItemSealed _ -> at(new Where.WithSender(true));
                case ItemHandedToDesk handed -> at(new Where.AtDesk(handed.link()));
                case ItemSelfConsigned _ -> at(new Where.SelfConsigned());
                case ItemDispatched dispatched -> at(new Where.Dispatched(dispatched.batchId()));
                case WaybillAttached attached -> with(new Waybill(attached.carrier(), attached.waybill()));
                case WaybillCorrected corrected -> with(new Waybill(corrected.carrier(), corrected.waybill()));
            };
        }

        private Registered at(Where next) {
            return new Registered(first, entry, next, waybill);
        }

        private Registered with(Waybill next) {
            return new Registered(first, entry, where, next);
        }
    }

    /** Who has it. */
    sealed interface Where {

        record WithSender(boolean sealed) implements Where {}

        record AtDesk(CustodyLink last) implements Where {}

        record SelfConsigned() implements Where {}

        record Dispatched(String batchId) implements Where {}
    }

    record Waybill(String carrier, String number) {}
}
