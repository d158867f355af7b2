package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.channels.LivePages;
import dev.frontdesk.directory.relaylist.OpenRelays.Errand;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries errands at the same time, each once, without holding up whoever asks. People whose page is open have a lane of
 * their own, so that a slow mail server delays no page. What fails for a reason of ours stays on the due list and is
 * asked for again.
 */
@Component
class Carriers {

    private static final Logger log = LoggerFactory.getLogger(Carriers.class);
    private static final int LANE = 6;
    private static final Executor LATER = CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS);

    private final Courier courier;
    private final LivePages pages;
    private final Set<Errand> out = ConcurrentHashMap.newKeySet();
    private final Semaphore pageLane = new Semaphore(LANE);
    private final Semaphore mailLane = new Semaphore(LANE);

    Carriers(Courier courier, LivePages pages) {
        this.courier = courier;
        this.pages = pages;
        pages.whenInDoubt(doubt -> doubt.relayIds().forEach(id -> bringOtherwise(new Errand(id, doubt.staffId()))));
    }

    /** By the first channel that works. */
    void bring(Errand errand) {
        var lane = pages.present().contains(errand.staffId()) ? pageLane : mailLane;
        start(errand, lane, () -> courier.bring(errand));
    }

    /** On the open page, whatever other channel has brought it. */
    void show(Errand errand) {
        start(errand, pageLane, () -> courier.show(errand));
    }

    /** After a page that turned out to be gone. */
    private void bringOtherwise(Errand errand) {
        start(errand, mailLane, () -> courier.bringOtherwise(errand));
    }

    private void start(Errand errand, Semaphore lane, Runnable way) {
        if (out.add(errand)) {
            Thread.ofVirtual().name("relay-delivery").start(() -> carry(errand, lane, way));
        }
    }

    private void carry(Errand errand, Semaphore lane, Runnable way) {
        lane.acquireUninterruptibly();
        try {
            way.run();
            out.remove(errand);
        } catch (RuntimeException trouble) {
            log.warn(
                    "{} waits for its delivery: {}",
                    errand.relayId(),
                    trouble.getClass().getSimpleName());
            LATER.execute(() -> out.remove(errand));
        } finally {
            lane.release();
        }
    }
}
