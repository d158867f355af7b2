package dev.frontdesk.axon;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the readers of the store. A commit wakes it at once; it then waits, a millisecond at a time, until the horizon
 * has passed that transaction. Events of another process are found by a poll each second, which is all that an idle
 * service costs.
 */
public final class EventTail implements SmartLifecycle {

    /** A horizon that stands still longer than this is a fault that somebody should look at. */
    static final Duration STUCK_AFTER = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(EventTail.class);
    private static final long POLL_NANOS = MILLISECONDS.toNanos(1000);
    private static final long LONGEST_PAUSE_NANOS = MILLISECONDS.toNanos(50);

    private final JdbcTemplate jdbc;
    private final Set<TailingStream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicLong wanted = new AtomicLong();
    private volatile @Nullable Thread thread;
    private volatile boolean running;
    private volatile long waitingSince;
    private boolean reported;

    EventTail(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Called where events are appended; takes effect when, and only when, the transaction commits. */
    void appended(long tx) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            committed(tx);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed(tx);
            }
        });
    }

    private void committed(long tx) {
        wanted.accumulateAndGet(tx, Math::max);
        LockSupport.unpark(thread);
    }

    void follow(TailingStream stream) {
        streams.add(stream);
    }

    void leave(TailingStream stream) {
        streams.remove(stream);
    }

    /** How long a committed event has been hidden behind a transaction that does not end. */
    Duration hiddenFor() {
        var since = waitingSince;
        return since == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    private void run() {
        Head last = new Head(0, StorePosition.START);
        while (running) {
            try {
                last = look(last);
            } catch (RuntimeException unreachable) {
                // Nobody would be woken any more if it gave up.
                log.warn(
                        "the event store can't be read, trying again: {}",
                        unreachable.getClass().getSimpleName());
                LockSupport.parkNanos(POLL_NANOS);
            }
        }
    }

    private Head look(Head last) {
        var pause = MILLISECONDS.toNanos(1);
        while (running) {
            var head = head();
            if (head.last().compareTo(last.last()) > 0) {
                streams.forEach(TailingStream::wake);
            }
            last = head;
            if (wanted.get() < head.horizon()) {
                break;
            }
            noteWaiting();
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS);
        }
        waitingSince = 0;
        reported = false;
        if (wanted.get() < last.horizon()) {
            LockSupport.parkNanos(POLL_NANOS);
        }
        return last;
    }

    private void noteWaiting() {
        if (waitingSince == 0) {
            waitingSince = System.nanoTime();
        } else if (!reported && hiddenFor().compareTo(STUCK_AFTER) > 0) {
            reported = true;
            log.warn("committed events are hidden behind a transaction that does not end: {}", oldestTransaction());
        }
    }

    private String oldestTransaction() {
        return jdbc.query("""
            select format('pid %s of %s in database %s, %s since %s', pid, coalesce(nullif(application_name, ''), '?'),
                          datname, state, xact_start) as who
            from pg_stat_activity where backend_xid is not null order by age(backend_xid) desc limit 1
            """, (row, number) -> row.getString("who")).stream()
                .findFirst()
                .orElse("already gone");
    }

    private Head head() {
        return jdbc.queryForObject(
                """
                select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon, tx, position
                from (values (1)) as one(row)
                left join lateral (select tx, position from event
                                   where tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                                   order by tx desc, position desc limit 1) as newest on true
                """,
                (row, number) -> new Head(
                        row.getLong("horizon"), new StorePosition(row.getLong("tx"), row.getLong("position"))));
    }

    private record Head(long horizon, StorePosition last) {}

    @Override
    public void start() {
        refuseForeignTransactions();
        running = true;
        thread = Thread.ofPlatform().name("event-tail").daemon().start(this::run);
    }

    /** A dump restored into another cluster brings transaction ids from the future, which would hide every event. */
    private void refuseForeignTransactions() {
        var ahead = jdbc.queryForObject("""
            select coalesce(max(tx), 0) >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint from event
            """, Boolean.class);
        if (Boolean.TRUE.equals(ahead)) {
            throw new IllegalStateException("the event store was restored from another PostgreSQL cluster;"
                    + " finish the restore with: select renumber_restored_events()");
        }
    }

    @Override
    public void stop() {
        running = false;
        LockSupport.unpark(thread);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the processors, which start in Axon's own phases. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}
