package dev.frontdesk.directory.delivery;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.channels.Parcel;
import dev.frontdesk.directory.relay.OpenRelay;
import dev.frontdesk.directory.relay.RelayState;
import dev.frontdesk.directory.relay.Told;
import dev.frontdesk.directory.relaylist.OpenRelays;
import dev.frontdesk.directory.relaylist.OpenRelays.Errand;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Asks the relays themselves what there is to bring, so that nothing goes twice and a replay brings nothing. */
@Component
class Items {

    /** As many as one message can hold and still be read. */
    private static final int TOGETHER = 20;

    private final History history;
    private final OpenRelays relays;
    private final Details details;
    private final Leases leases;
    private final Clock clock;

    Items(History history, OpenRelays relays, Details details, Leases leases, Clock clock) {
        this.history = history;
        this.relays = relays;
        this.details = details;
        this.leases = leases;
        this.clock = clock;
    }

    /** Empty when it is closed, or not for this person, or not {@code wanted} any more. */
    Optional<Item> of(Errand errand, Predicate<Told> wanted) {
        var recorded = history.of(errand.relayId());
        if (!(RelayState.of(recorded.stream().map(Recorded::event).toList()) instanceof OpenRelay open)) {
            return Optional.empty();
        }
        return open.told(errand.staffId()).filter(wanted).map(told -> new Item(open, told, recorded.getLast()));
    }

    /**
     * What else waits for the same person at the same site and can go in the same message; leased, as the first one is.
     */
    List<Item> with(Item first) {
        var all = new ArrayList<Item>();
        all.add(first);
        for (var errand : relays.waitingFor(first.told().staffId(), clock.instant(), TOGETHER)) {
            if (!errand.equals(first.errand()) && leases.takeOver(errand)) {
                of(errand, Told::waits)
                        .filter(item -> item.site().equals(first.site()))
                        .ifPresentOrElse(all::add, () -> leases.giveBack(errand));
            }
        }
        return all;
    }

    Parcel parcel(List<Item> items, boolean reminder) {
        var notices = items.stream().map(Item::notice).toList();
        return new Parcel(notices, reminder, () -> details.of(items));
    }
}
