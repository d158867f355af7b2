package dev.frontdesk.directory.delivery;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.directory.channels.OpenPage;
import dev.frontdesk.directory.relay.RelayCommand.RecordDelivery;
import dev.frontdesk.directory.relay.RelayId;
import dev.frontdesk.directory.relaylist.OpenRelays;
import dev.frontdesk.directory.relaylist.OpenRelays.After;
import dev.frontdesk.directory.relaylist.OpenRelays.OpenRow;
import dev.frontdesk.kernel.Origin;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whoever opens the page, or comes back to it, sees first what is still open. */
@Component
public class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);
    private static final int ROWS = 50;

    private final OpenRelays relays;
    private final Details details;
    private final Desk desk;
    private final Clock clock;

    Welcome(OpenRelays relays, Details details, Desk desk, Clock clock) {
        this.relays = relays;
        this.details = details;
        this.desk = desk;
        this.clock = clock;
    }

    /** Returns at once; the page fills meanwhile. */
    public void to(OpenPage page, String site, String staffId, Origin origin) {
        Thread.ofVirtual().name("relay-welcome").start(() -> show(page, site, staffId, origin));
    }

    private void show(OpenPage page, String site, String staffId, Origin origin) {
        try {
            for (var row : relays.of(site, staffId, After.NOTHING, ROWS)) {
                show(page, row, origin);
            }
            page.welcomed();
        } catch (RuntimeException trouble) {
            // The page asks again when it comes back; the rounds go on.
            log.warn("a staff page could not be filled: {}", trouble.getClass().getSimpleName());
            page.drop();
        }
    }

    private void show(OpenPage page, OpenRow row, Origin origin) {
        var shown = details.of(row, page.account()).map(page::show);
        if (shown.isPresent() && shown.get().join() && !row.live()) {
            desk.send(new RecordDelivery(new RelayId(row.relayId()), row.staffId(), "live", clock.instant()), origin);
        }
    }
}
