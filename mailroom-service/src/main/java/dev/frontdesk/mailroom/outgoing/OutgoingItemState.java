package dev.frontdesk.mailroom.outgoing;

import dev.frontdesk.mailroom.custody.CustodyLink;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemCharged;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemHandedToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSealed;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.ItemSelfConsigned;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCancelled;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemCorrected;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.OutgoingItemRegistered;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAdded;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillAttached;
import dev.frontdesk.mailroom.outgoing.OutgoingItemEvent.WaybillCorrected;
import java.util.ArrayList;
import java.util.List;

/** What a decision about an outgoing item needs to know, and nothing else. */
sealed interface OutgoingItemState {

    OutgoingItemState after(OutgoingItemEvent event);

    record NotRegistered() implements OutgoingItemState {

        @Override
        public OutgoingItemState after(OutgoingItemEvent event) {
            if (event instanceof OutgoingItemRegistered first) {
                return new Registered(first, first.entry(), new Where.WithSender(false), List.of());
            }
            throw new IllegalStateException("The first event of an item is that it was registered, not " + event);
        }
    }

    /** @param entry the line of the register that holds @param waybills several where it goes in several parcels */
    record Registered(OutgoingItemRegistered first, RegisterEntry entry, Where where, List<Waybill> waybills)
            implements OutgoingItemState {

        public Registered {
            waybills = List.copyOf(waybills);
        }

        @Override
        public OutgoingItemState after(OutgoingItemEvent event) {
            return switch (event) {
                case OutgoingItemRegistered again ->
                    throw new IllegalStateException("Registered twice: " + again.itemId());
                case OutgoingItemCorrected corrected -> new Registered(first, corrected.entry(), where, waybills);
                case ItemSealed _ -> at(new Where.WithSender(true));
                case ItemHandedToDesk handed -> at(new Where.AtDesk(handed.link()));
                case ItemSelfConsigned _ -> at(new Where.SelfConsigned());
                case ItemDispatched dispatched -> at(new Where.Dispatched(dispatched.batchId()));
                case ItemCharged _ -> this;
                case OutgoingItemCancelled _ -> at(new Where.Cancelled());
                case WaybillAttached attached -> with(0, new Waybill(attached.carrier(), attached.waybill()));
                case WaybillAdded added -> with(waybills.size(), new Waybill(added.carrier(), added.waybill()));
                case WaybillCorrected corrected ->
                    with(waybills.size() - 1, new Waybill(corrected.carrier(), corrected.waybill()));
            };
        }

        private Registered at(Where next) {
            return new Registered(first, entry, next, waybills);
        }

        /** @param place from which on it stands alone */
        private Registered with(int place, Waybill next) {
            var all = new ArrayList<>(waybills.subList(0, place));
            all.add(next);
            return new Registered(first, entry, where, all);
        }
    }

    /** Who has it. */
    sealed interface Where {

        record WithSender(boolean sealed) implements Where {}

        record AtDesk(CustodyLink last) implements Where {}

        record SelfConsigned() implements Where {}

        record Dispatched(String batchId) implements Where {}

        record Cancelled() implements Where {}
    }

    record Waybill(String carrier, String number) {}
}
