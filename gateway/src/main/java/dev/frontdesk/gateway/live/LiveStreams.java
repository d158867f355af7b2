package dev.frontdesk.gateway.live;

import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.sessions.SessionsEnded;
import dev.frontdesk.gateway.sessions.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * All open streams of this gateway. One thread tells all of them; a change is written once and handed to those who may
 * know. Each stream ends after some minutes, so that the browser signs in again with whatever it may then.
 */
@Component
public class LiveStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);

    private record Data(String type, String kind, String id, String site, long version) {}

    /** Bytes; more than a connection may take, so that some are always left for everything else. */
    private static final int HEAP_FOR_ONE = 68 * 1024;

    /** Bytes; what the gateway takes for itself. */
    private static final long HEAP_FOR_ALL = 64L * 1024 * 1024;

    private static final int KEPT = 10_000;
    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_PER_CALLER = 40;
    private static final long HEARTBEAT_SECONDS = 15;
    private static final long RIGHTS_SECONDS = 2;
    private static final Duration LIFE = Duration.ofMinutes(5);

    /** Numbers of another run, or of another gateway, mean nothing here. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    private final Audience audience = new Audience();
    private final Ring ring = new Ring(KEPT);
    private final Map<String, Set<Reader>> bySite = new ConcurrentHashMap<>();
    private final Map<String, Integer> byCaller = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final JsonMapper json;
    private final SignedIn signedIn;
    private final int most;
    private boolean hearing;
    private @Nullable ScheduledExecutorService heart;

    /** @param most streams; 0 takes what the heap has room for */
    LiveStreams(JsonMapper json, SignedIn signedIn, @Value("${frontdesk.gateway.live.most:0}") int most) {
        this.json = json;
        this.signedIn = signedIn;
        this.most =
                most > 0 ? most : (int) Math.max(100, (Runtime.getRuntime().maxMemory() - HEAP_FOR_ALL) / HEAP_FOR_ONE);
    }

    /** Refuses whoever would be one too many. */
    void checkRoom(String caller) {
        if (count.get() >= most || byCaller.getOrDefault(caller, 0) >= MOST_PER_CALLER) {
            throw Refusal.tooMany("streams-full", 30).asException();
        }
    }

    /** @param lastSeen the header Last-Event-ID; what came after it is told first */
    synchronized void add(Reader reader, @Nullable String lastSeen) {
        bySite.computeIfAbsent(reader.whose().site(), site -> ConcurrentHashMap.newKeySet())
                .add(reader);
        byCaller.merge(reader.whose().caller(), 1, Integer::sum);
        count.incrementAndGet();
        reader.send(hello());
        if (lastSeen != null) {
            tellMissed(reader, lastSeen);
        }
    }

    /** Until when a stream that begins now stays open; not all at once end at once. */
    static Instant end(Instant now) {
        return now.plus(LIFE).plusSeconds(ThreadLocalRandom.current().nextInt(60));
    }

    /** Takes no lock: whoever leaves holds its own, and whoever tells holds ours and wants theirs. */
    void remove(Reader reader) {
        if (bySite.getOrDefault(reader.whose().site(), Set.of()).remove(reader)) {
            count.decrementAndGet();
            byCaller.computeIfPresent(reader.whose().caller(), (caller, n) -> n == 1 ? null : n - 1);
        }
    }

    /** Tells all who may know. */
    public synchronized void tell(Change change) {
        var told = ring.add(change);
        var event = event(told);
        for (var reader : bySite.getOrDefault(change.site(), Set.of())) {
            if (mayKnow(reader, change)) {
                reader.send(event);
            }
        }
    }

    /** Says whether changes are heard of at all; while they are not, browsers ask by themselves. */
    public synchronized void hearing(boolean now) {
        if (hearing != now) {
            hearing = now;
            all().forEach(reader -> reader.send(hello()));
        }
    }

    /** How many streams are open. */
    public int open() {
        return count.get();
    }

    private void tellMissed(Reader reader, String lastSeen) {
        var missed = number(lastSeen).flatMap(ring::after);
        var theirs = missed.orElse(List.of()).stream()
                .filter(told -> mayKnow(reader, told.change()))
                .toList();
        if (missed.isEmpty() || theirs.size() > MOST_AT_ONCE) {
            reader.send(bytes("id: " + id(ring.latest()) + "\nevent: reload\ndata: {}\n\n"));
        } else {
            theirs.forEach(told -> reader.send(event(told)));
        }
    }

    private boolean mayKnow(Reader reader, Change change) {
        var whose = reader.whose();
        return change.site().equals(whose.site()) && audience.includes(change, whose.roles(), whose.staff());
    }

    /** The number goes along, so that a quiet stream that breaks can be taken up where everybody else is. */
    private void heartbeat() {
        var now = Instant.now();
        all().stream().filter(reader -> reader.over(now)).forEach(Reader::close);
        // Under the lock, or a beat could name a change that its reader is told of only afterwards.
        synchronized (this) {
            var beat = bytes("id: " + id(ring.latest()) + "\n\n");
            all().forEach(reader -> reader.send(beat));
        }
    }

    /** Somebody has signed out here; the browser has nothing more to learn. */
    @EventListener
    void on(SessionsEnded ended) {
        all().stream()
                .filter(reader -> ended.ids().contains(reader.whose().session()))
                .forEach(Reader::close);
    }

    /** Who signed out at another gateway, or may no longer what they might when the stream began. */
    private void checkRights() {
        try {
            var readers = all().stream()
                    .filter(reader -> !reader.whose().session().isEmpty())
                    .toList();
            var alive = signedIn.alive(
                    readers.stream().map(reader -> reader.whose().session()).collect(Collectors.toSet()));
            readers.stream()
                    .filter(reader -> !alive.contains(reader.whose().session())
                            || !signedIn.still(
                                    reader.whose().kind(),
                                    reader.whose().caller(),
                                    reader.whose().site(),
                                    reader.whose().roles()))
                    .forEach(Reader::close);
        } catch (RuntimeException outage) {
            // Nobody can sign out meanwhile, and streams end by themselves; an exception would end this check for ever.
            LOG.warn("cannot ask who is still signed in: {}", outage.getClass().getSimpleName());
        }
    }

    private List<Reader> all() {
        var all = new ArrayList<Reader>(count.get());
        bySite.values().forEach(all::addAll);
        return all;
    }

    private byte[] hello() {
        return bytes("retry: 2000\nid: " + id(ring.latest()) + "\nevent: hello\ndata: {\"live\":" + hearing + "}\n\n");
    }

    private byte[] event(Ring.Told told) {
        var change = told.change();
        var data = new Data(change.type(), change.kind(), change.id(), change.site(), change.version());
        return bytes("id: " + id(told.number()) + "\nevent: changed\ndata: " + json.writeValueAsString(data) + "\n\n");
    }

    private String id(long number) {
        return run + "." + number;
    }

    private Optional<Long> number(String id) {
        if (!id.startsWith(run + ".")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(id.substring(run.length() + 1)));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("live-heartbeat").daemon().factory());
        started.scheduleAtFixedRate(this::heartbeat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        started.scheduleWithFixedDelay(this::checkRights, RIGHTS_SECONDS, RIGHTS_SECONDS, TimeUnit.SECONDS);
        heart = started;
    }

    /** Streams end first: the server waits for everything that is under way. */
    @Override
    public void stop() {
        if (heart != null) {
            heart.shutdownNow();
            heart = null;
        }
        all().forEach(Reader::close);
    }

    @Override
    public boolean isRunning() {
        return heart != null;
    }
}
