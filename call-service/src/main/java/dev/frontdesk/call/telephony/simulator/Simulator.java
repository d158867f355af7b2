package dev.frontdesk.call.telephony.simulator;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.frontdesk.call.call.TransferKind;
import dev.frontdesk.call.routing.LineState;
import dev.frontdesk.call.telephony.TelephoneSignal;
import dev.frontdesk.call.telephony.TelephoneSignal.CallArrived;
import dev.frontdesk.call.telephony.TelephoneSignal.CallTried;
import dev.frontdesk.call.telephony.TelephoneSignal.LineSeen;
import dev.frontdesk.call.telephony.TelephoneSignal.Reached;
import dev.frontdesk.call.telephony.TelephoneSignals;
import dev.frontdesk.call.telephony.TelephoneSystem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays scripts, and answers the desk as the lines of its scripts would: an idle line takes the call, a taken one is
 * busy, one that is unavailable does not answer. What a script has still to say is lost with the process.
 */
public final class Simulator implements TelephoneSystem, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Simulator.class);
    private static final String SOURCE = "simulator";

    private final TelephoneSignals desk;
    private final Clock clock;
    private final Instant since;
    private final ScheduledExecutorService stage = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("simulator").factory());
    private final Map<Line, LineState> lines = new ConcurrentHashMap<>();
    private final Map<String, Line> ringing = new ConcurrentHashMap<>();
    private final AtomicLong asked = new AtomicLong();

    public Simulator(TelephoneSignals desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.since = clock.instant();
    }

    private record Line(String site, String extension) {}

    /** What is past by now is told at once, in order; the rest when its moment comes. */
    void play(String site, Script script) {
        var now = clock.instant();
        for (var entry : script.entries()) {
            var wait = Duration.between(now, entry.signal().at()).toMillis();
            stage.schedule(() -> tell(site, entry.signal()), Math.max(0, wait), MILLISECONDS);
        }
    }

    /** One signal that cannot be told must not stop the script. */
    private void tell(String site, TelephoneSignal signal) {
        if (signal instanceof LineSeen seen) {
            lines.put(new Line(site, seen.extension()), seen.state());
        }
        if (signal instanceof CallArrived arrived) {
            ringing.put(arrived.link(), new Line(site, arrived.line()));
        }
        try {
            desk.take(site, SOURCE, signal);
        } catch (RuntimeException trouble) {
            log.warn("a signal of the script is lost: {}", trouble.getClass().getSimpleName());
        }
    }

    @Override
    public boolean serves(String site) {
        return true;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Condition condition() {
        return new Condition(Condition.State.CONNECTED, since);
    }

    @Override
    public Carried transfer(String link, String extension, TransferKind kind) {
        var rang = ringing.get(link);
        if (rang == null) {
            return Carried.REFUSED;
        }
        var reached = reached(lines.getOrDefault(new Line(rang.site(), extension), LineState.UNKNOWN));
        var at = clock.instant();
        stage.execute(() -> {
            tell(rang.site(), new CallTried(link, leg(at), extension, reached, at));
            if (reached == Reached.CONNECTED) {
                tell(rang.site(), new LineSeen(extension, LineState.IN_USE, at));
            }
        });
        return Carried.ACCEPTED;
    }

    private static Reached reached(LineState state) {
        return switch (state) {
            case IDLE, UNKNOWN -> Reached.CONNECTED;
            case RINGING, IN_USE, BUSY, ON_HOLD, DO_NOT_DISTURB -> Reached.BUSY;
            case UNAVAILABLE -> Reached.NO_ANSWER;
        };
    }

    @Override
    public Carried takeBack(String link) {
        var rang = ringing.get(link);
        if (rang == null) {
            return Carried.REFUSED;
        }
        var at = clock.instant();
        stage.execute(() -> tell(rang.site(), new CallArrived(link, leg(at), rang.extension(), null, null, at)));
        return Carried.ACCEPTED;
    }

    private String leg(Instant at) {
        return "asked-" + at.toEpochMilli() + "-" + asked.incrementAndGet();
    }

    @Override
    public void close() {
        stage.shutdownNow();
    }
}
