package dev.frontdesk.directory.delivery;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.preference.Way;
import dev.frontdesk.directory.relay.RelayCommand.PutOffDelivery;
import dev.frontdesk.directory.relay.RelayCommand.RecordDelivery;
import dev.frontdesk.directory.relay.RelayCommand.RecordDeliveryFailure;
import dev.frontdesk.directory.relay.RelayCommand.RecordReminder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the relays what became of bringing them. */
@Component
class Register {

    private static final String NO_CHANNEL = "none";

    private final Desk desk;
    private final Clock clock;

    Register(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void delivered(List<Item> together, String channel) {
        for (var item : together) {
            desk.send(
                    new RecordDelivery(item.relayId(), item.told().staffId(), channel, clock.instant()), item.origin());
        }
    }

    void reminded(Item item, String channel) {
        desk.send(new RecordReminder(item.relayId(), item.told().staffId(), channel, clock.instant()), item.origin());
    }

    /** @param later when the person's quiet hours end; null outside of them */
    void failed(List<Item> together, Way last, String reason, @Nullable Instant later) {
        for (var item : together) {
            if (later == null) {
                failed(item, last.channel(), reason);
            } else {
                putOff(item, later);
            }
        }
    }

    /** Said once: when the person opens the page, it is brought there, and time goes on in any case. */
    void unreachable(Item item, @Nullable Instant later) {
        if (later == null) {
            failed(item, NO_CHANNEL, "no-channel");
        } else {
            putOff(item, later);
        }
    }

    private void putOff(Item item, Instant until) {
        desk.send(new PutOffDelivery(item.relayId(), item.told().staffId(), until, clock.instant()), item.origin());
    }

    private void failed(Item item, String channel, String reason) {
        var command = new RecordDeliveryFailure(
                item.relayId(),
                item.told().staffId(),
                channel,
                reason,
                item.told().failures() + 1,
                clock.instant());
        desk.send(command, item.origin());
    }
}
