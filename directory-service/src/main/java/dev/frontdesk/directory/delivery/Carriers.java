package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.channels.LivePages;
import dev.frontdesk.directory.preference.Way;
import dev.frontdesk.directory.relaylist.OpenRelays.Errand;
import java.util.Map;
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
 * Carries errands at the same time, each once, without holding up whoever asks. Each channel has a lane of its own, so
 * that a slow mail server delays no page, and a chat server that hangs nobody who is told otherwise. What fails for a
 * reason of ours stays on the due list and is asked for again.
 */
@Component
class Carriers {

    private static final Logger log = LoggerFactory.getLogger(Carriers.class);
    private static final int LANE = 6;
    private static final Executor LATER = CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS);

    private final Courier courier;
    private final Choices choices;
    private final Set<String> out = ConcurrentHashMap.newKeySet();
    private final Map<String, Semaphore> lanes = new ConcurrentHashMap<>();

    Carriers(Courier courier, Choices choices, LivePages pages) {
        this.courier = courier;
        this.choices = choices;
        pages.whenInDoubt(doubt -> doubt.relayIds().forEach(id -> bringOtherwise(new Errand(id, doubt.staffId()))));
    }

    /**
     * By the first way that works. Where that is not the page, one carrier goes to a person at a time and takes along
     * what else waits for them; what is left out is asked for again in a second.
     */
    void bring(Errand errand) {
        if (out.contains(one(errand)) || out.contains(errand.staffId())) {
            return;
        }
        var lane = choices.lane(errand.staffId());
        var key = lane.equals(Way.PAGE.channel()) ? one(errand) : errand.staffId();
        start(key, errand, lane, () -> courier.bring(errand));
    }

    /** On the open page, whatever other channel has brought it. */
    void show(Errand errand) {
        start(one(errand), errand, Way.PAGE.channel(), () -> courier.show(errand));
    }

    /** Once more, before the time is over. */
    void remind(Errand errand) {
        start(one(errand), errand, choices.lane(errand.staffId()), () -> courier.remind(errand));
    }

    /** After a page that turned out to be gone. */
    private void bringOtherwise(Errand errand) {
        start(one(errand), errand, choices.lane(errand.staffId()), () -> courier.bringOtherwise(errand));
    }

    private static String one(Errand errand) {
        return errand.staffId() + " " + errand.relayId();
    }

    /** @param key of what goes once at a time */
    private void start(String key, Errand errand, String lane, Runnable way) {
        if (out.add(key)) {
            var turns = lanes.computeIfAbsent(lane, _ -> new Semaphore(LANE));
            Thread.ofVirtual().name("relay-delivery").start(() -> carry(key, errand, turns, way));
        }
    }

    private void carry(String key, Errand errand, Semaphore lane, Runnable way) {
        lane.acquireUninterruptibly();
        try {
            way.run();
            out.remove(key);
        } catch (RuntimeException trouble) {
            log.warn(
                    "{} waits for its delivery: {}",
                    errand.relayId(),
                    trouble.getClass().getSimpleName());
            LATER.execute(() -> out.remove(key));
        } finally {
            lane.release();
        }
    }
}
