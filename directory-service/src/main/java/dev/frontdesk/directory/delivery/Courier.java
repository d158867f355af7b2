package dev.frontdesk.directory.delivery;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.channels.Channel;
import dev.frontdesk.directory.channels.Outcome;
import dev.frontdesk.directory.relay.OpenRelay;
import dev.frontdesk.directory.relay.RelayCommand.RecordDelivery;
import dev.frontdesk.directory.relay.RelayCommand.RecordDeliveryFailure;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.directory.relay.RelayState;
import dev.frontdesk.directory.relay.Told;
import dev.frontdesk.directory.relaylist.OpenRelays.Errand;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * S115, S121. Takes one relay to one person by the first channel that works, and says what became of it. Asks the relay
 * itself before it goes, so that nothing is brought twice and history that is replayed brings nothing.
 */
@Component
class Courier {

    private static final String LIVE = "live";
    private static final String NO_CHANNEL = "none";

    private final History history;
    private final List<Channel> channels;
    private final Details details;
    private final Leases leases;
    private final Desk desk;
    private final Clock clock;

    Courier(History history, List<Channel> channels, Details details, Leases leases, Desk desk, Clock clock) {
        this.history = history;
        this.channels = channels;
        this.details = details;
        this.leases = leases;
        this.desk = desk;
        this.clock = clock;
    }

    /** Brings it unless some channel has brought it already. */
    void bring(Errand errand) {
        carry(errand, told -> told.channels().isEmpty(), channels);
    }

    /** Shows it on the person's page too, unless it was shown there already. */
    void show(Errand errand) {
        carry(
                errand,
                told -> !told.channels().contains(LIVE),
                channels.stream().filter(one -> one.name().equals(LIVE)).toList());
    }

    /** Brings it by another way than the page, unless it was seen there or came by another way already. */
    void bringOtherwise(Errand errand) {
        carry(
                errand,
                told -> !told.seen() && told.channels().equals(List.of(LIVE)),
                channels.stream().filter(one -> !one.name().equals(LIVE)).toList());
    }

    private void carry(Errand errand, Predicate<Told> wanted, List<Channel> by) {
        if (!leases.take(errand)) {
            return;
        }
        try {
            var recorded = history.of(errand.relayId());
            if (RelayState.of(recorded.stream().map(Recorded::event).toList()) instanceof OpenRelay open) {
                open.told(errand.staffId()).filter(wanted).ifPresent(told -> carry(open, told, recorded, by));
            }
        } finally {
            leases.giveBack(errand);
        }
    }

    private void carry(OpenRelay open, Told told, List<Recorded> recorded, List<Channel> by) {
        var latest = recorded.getLast();
        var origin = new Origin(
                "system:relay-delivery",
                latest.origin().site(),
                "none",
                latest.origin().correlationId(),
                latest.eventId());
        var reached = by.stream()
                .filter(channel -> channel.reaches(origin.site(), told.staffId()))
                .toList();
        if (reached.isEmpty()) {
            unreachable(open, told, by, origin);
            return;
        }
        var delivery = details.of(open, told, origin.site(), latest.sequence());
        if (delivery.isEmpty()) {
            failed(open, told, reached.getFirst().name(), "details-missing", origin);
            return;
        }
        String reason = "";
        for (var channel : reached) {
            switch (channel.bring(delivery.get())) {
                case Outcome.Delivered _ -> {
                    delivered(open, told, channel.name(), origin);
                    return;
                }
                case Outcome.Failed failure -> reason = failure.reason();
            }
        }
        failed(open, told, reached.getLast().name(), reason, origin);
    }

    /** Said once: when the person opens the page, it is brought there, and time goes on in any case. */
    private void unreachable(OpenRelay open, Told told, List<Channel> by, Origin origin) {
        if (by.size() == channels.size() && told.failures() == 0) {
            failed(open, told, NO_CHANNEL, "no-channel", origin);
        }
    }

    private void delivered(OpenRelay open, Told told, String channel, Origin origin) {
        desk.send(
                new RecordDelivery(new RelayId(open.request().relayId()), told.staffId(), channel, clock.instant()),
                origin);
    }

    private void failed(OpenRelay open, Told told, String channel, String reason, Origin origin) {
        desk.send(
                new RecordDeliveryFailure(
                        new RelayId(open.request().relayId()),
                        told.staffId(),
                        channel,
                        reason,
                        told.failures() + 1,
                        clock.instant()),
                origin);
    }
}
