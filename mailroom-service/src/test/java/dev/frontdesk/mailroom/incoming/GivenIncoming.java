package dev.frontdesk.mailroom.incoming;

import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Evidence;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.HandOverItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Limits;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.ReceiveItem;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Recipient;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.RecordNotified;
import dev.frontdesk.mailroom.incoming.IncomingItemCommand.Taker;
import dev.frontdesk.mailroom.item.ItemClass;
import dev.frontdesk.mailroom.item.Kept;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** After these commands, when this command, then those events: a parcel for Lin, received at nine, to be told by half past. */
record GivenIncoming(IncomingItemState state) {

    static final IncomingItemId ITEM = new IncomingItemId("incoming-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002");
    static final String RELAY_1 = "relay-incoming-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002-1";
    static final String RELAY_2 = "relay-incoming-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0002-2";
    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    static final Instant HALF_PAST = NINE.plusSeconds(1800);
    static final Instant TOMORROW = NINE.plusSeconds(86_400);
    static final Limits LIMITS = new Limits(Duration.ofMinutes(30), Duration.ofDays(1), Duration.ofHours(12), 2);
    static final Kept ADDRESSED = new Kept(ITEM + "/1", "person-1", "digest-1");
    static final Evidence SIGNED =
            new Evidence("signature", new Kept(ITEM + "/signature", "person-2", "digest-s"), true);

    static GivenIncoming after(IncomingItemCommand... commands) {
        var item = new GivenIncoming(new IncomingItemState.NotReceived());
        for (var command : commands) {
            var state = item.state;
            for (var event : item.when(command)) {
                state = state.after(event);
            }
            item = new GivenIncoming(state);
        }
        return item;
    }

    List<IncomingItemEvent> when(IncomingItemCommand command) {
        return IncomingItemDecider.decide(state, command);
    }

    static Recipient to(String staffId) {
        return new Recipient(
                staffId,
                "exact",
                new Kept(ITEM + "/notice-" + staffId, "person-1", "digest-n"),
                new Kept(ITEM + "/code-" + staffId, "person-3", "digest-c"),
                LIMITS);
    }

    static ReceiveItem receive() {
        return receive(ItemClass.ORDINARY, to("staff-lin"), null);
    }

    static ReceiveItem receive(ItemClass itemClass, @Nullable Recipient recipient, @Nullable ExceptionKind exception) {
        return new ReceiveItem(
                ITEM,
                "parcel",
                itemClass,
                "sf",
                "SF1234567890199",
                true,
                ADDRESSED,
                recipient,
                exception,
                true,
                "reception",
                "A3",
                NINE);
    }

    static RecordNotified notified(String relay, String staffId, Instant at) {
        return new RecordNotified(ITEM, relay, staffId, "mail", at);
    }

    static HandOverItem handOver(Taker taker, Evidence evidence, boolean departmentMayCollect) {
        return new HandOverItem(ITEM, taker, evidence, departmentMayCollect, "reception", HALF_PAST);
    }

    static Taker lin() {
        return new Taker("staff-lin", true, false, true);
    }

    static Taker colleague() {
        return new Taker("staff-wang", true, false, true);
    }
}
