package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.channels.LivePages;
import dev.frontdesk.directory.relaylist.OpenRelays;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks each second what is due to be brought: first tries that a crash cut short, and later ones after a failure. */
@Component
class DeliveryRound {

    private static final String EVERY = "${frontdesk.relays.round:PT1S}";
    private static final int ROWS = 200;

    private final OpenRelays relays;
    private final Carriers carriers;
    private final LivePages pages;
    private final Clock clock;

    DeliveryRound(OpenRelays relays, Carriers carriers, LivePages pages, Clock clock) {
        this.relays = relays;
        this.carriers = carriers;
        this.pages = pages;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = EVERY)
    void go() {
        relays.due(clock.instant(), ROWS).forEach(carriers::bring);
    }

    /** S114. Before somebody's time is over. */
    @Scheduled(fixedDelayString = EVERY)
    void remind() {
        relays.toRemind(clock.instant(), ROWS).forEach(carriers::remind);
    }

    /** A page may have been opened just after its relay went out by another way, or at another process. */
    @Scheduled(fixedDelayString = EVERY)
    void showOnOpenPages() {
        var welcomed = pages.welcomed();
        if (!welcomed.isEmpty()) {
            relays.notLive(welcomed, ROWS).forEach(carriers::show);
        }
    }
}
