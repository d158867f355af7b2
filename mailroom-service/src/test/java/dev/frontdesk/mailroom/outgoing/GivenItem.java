package dev.frontdesk.mailroom.outgoing;

import dev.frontdesk.mailroom.item.Kept;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.AttachWaybill;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.CancelOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.HandToDesk;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RecordDispatched;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.RegisterOutgoingItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.SealItem;
import dev.frontdesk.mailroom.outgoing.OutgoingItemCommand.Written;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** After these commands, when this command, then those events: one item of Lin's. */
record GivenItem(OutgoingItemState state) {

    static final OutgoingItemId ITEM = new OutgoingItemId("outgoing-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001");
    static final String BATCH = "dispatch-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0009";
    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    static final Kept ADDRESSEE = new Kept(ITEM + "/1", "person-1", "digest-1");
    static final Kept CONTENTS = new Kept(ITEM + "/1/contents", "person-1", "digest-2");
    static final Kept REASON = new Kept(ITEM + "/2/reason", "person-1", "digest-r");
    static final Set<Written> EVERYTHING = EnumSet.allOf(Written.class);

    static GivenItem after(OutgoingItemCommand... commands) {
        var item = new GivenItem(new OutgoingItemState.NotRegistered());
        for (var command : commands) {
            var state = item.state;
            for (var event : item.when(command)) {
                state = state.after(event);
            }
            item = new GivenItem(state);
        }
        return item;
    }

    List<OutgoingItemEvent> when(OutgoingItemCommand command) {
        return OutgoingItemDecider.decide(state, command);
    }

    static RegisterEntry line(String itemClass, String carriage, @Nullable Integer pieces, @Nullable Long valueCents) {
        return new RegisterEntry(
                itemClass, carriage, "sf", "dept-sales", "CN-31", pieces, valueCents, ADDRESSEE, CONTENTS);
    }

    static RegisterOutgoingItem register(String itemClass, String carriage) {
        return new RegisterOutgoingItem(ITEM, "staff-lin", line(itemClass, carriage, 1, 5000L), EVERYTHING, NINE);
    }

    static RegisterOutgoingItem register() {
        return register("ordinary", "courier");
    }

    static SealItem seal() {
        return new SealItem(ITEM, NINE);
    }

    static HandToDesk hand() {
        return new HandToDesk(ITEM, "reception", "desk", 350, TEN);
    }

    static RecordDispatched dispatch() {
        return new RecordDispatched(ITEM, BATCH, "sf", null, "reception", "desk", TEN);
    }

    static AttachWaybill waybill(String number, @Nullable Kept reason) {
        return new AttachWaybill(ITEM, "sf", number, false, null, reason, TEN);
    }

    static AttachWaybill further(String number) {
        return new AttachWaybill(ITEM, "sf", number, true, null, null, TEN);
    }

    /** @param givenBy null: by the sender */
    static CancelOutgoingItem cancel(@Nullable String givenBy) {
        return new CancelOutgoingItem(ITEM, REASON, givenBy, "desk", TEN);
    }
}
