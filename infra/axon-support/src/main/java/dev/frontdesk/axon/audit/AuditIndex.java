package dev.frontdesk.axon.audit;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.frontdesk.axon.chain.BrokenChain;
import dev.frontdesk.axon.chain.EventChain;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Keeps {@code audit_entry} up with the events, outside the command's path: PostgreSQL copies what auditors search by, a
 * thousand events in one statement. Whoever asks brings it up to date first, so an answer is never behind.
 */
public final class AuditIndex {

    private static final Logger LOG = LoggerFactory.getLogger(AuditIndex.class);
    private static final int AT_ONCE = 1000;

    /** More than this is a rebuild, which nobody waits for. */
    private static final long MOST_WHILE_ASKED = 20_000;

    private final JdbcClient jdbc;
    private final EventChain chain;

    AuditIndex(JdbcClient jdbc, EventChain chain) {
        this.jdbc = jdbc;
        this.chain = chain;
    }

    private record Place(long place, long tx, long position) {}

    /**
     * Before a question is answered.
     *
     * @throws AuditRebuilding it would take too long, and an answer now would lack events
     */
    public void bringUpToDate() {
        awaitSettled();
        seal();
        var events = chain.last().map(EventChain.Seal::events).orElse(0L);
        if (events - last().place() > MOST_WHILE_ASKED) {
            throw new AuditRebuilding();
        }
        catchUp();
    }

    /** What was committed before the question was asked may stand behind a transaction that still runs. */
    private void awaitSettled() {
        var newest = number("select coalesce(max(tx), 0) from event");
        var deadline = System.nanoTime() + SECONDS.toNanos(2);
        while (number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint") <= newest) {
            if (System.nanoTime() > deadline) {
                throw new AuditRebuilding();
            }
            LockSupport.parkNanos(MILLISECONDS.toNanos(5));
        }
    }

    private long number(String sql) {
        return jdbc.sql(sql).query((row, n) -> row.getLong(1)).single();
    }

    /** Forgets everything; it is made again from the events. */
    public void rebuild() {
        jdbc.sql("truncate audit_entry").update();
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void catchUp() {
        int copied;
        do {
            copied = copyNext();
        } while (copied == AT_ONCE);
    }

    private void seal() {
        try {
            chain.seal();
        } catch (BrokenChain told) {
            // The keeper of the chain cries out; questions are answered all the same.
            LOG.debug("not sealed", told);
        }
    }

    private int copyNext() {
        var last = last();
        try {
            return jdbc.sql("""
                insert into audit_entry (place, event_id, site, occurred_at, recorded_at, actor, name, rule, aggregate_id, about)
                select :place + row_number() over (order by tx, position), event_id, site,
                       coalesce((content ->> 'occurredAt')::timestamptz, recorded_at), recorded_at,
                       coalesce(convert_from(metadata, 'UTF8')::jsonb ->> 'actor', ''), name, content ->> 'rule', aggregate_id,
                       named_ids(content)
                from (select *, case when convert_from(payload, 'UTF8') is json object
                                     then convert_from(payload, 'UTF8')::jsonb else '{}' end as content
                      from event
                      where (tx, position) > (:tx, :position)
                        and tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                      order by tx, position limit :most) as fresh
                """)
                    .param("place", last.place())
                    .param("tx", last.tx())
                    .param("position", last.position())
                    .param("most", AT_ONCE)
                    .update();
        } catch (DuplicateKeyException anotherProcessWasQuicker) {
            return AT_ONCE;
        }
    }

    private Place last() {
        var newest = jdbc.sql("select place, event_id from audit_entry order by place desc limit 1")
                .query((row, n) -> new Newest(row.getLong(1), row.getObject(2, UUID.class)))
                .optional();
        if (newest.isEmpty()) {
            return new Place(0, 0, 0);
        }
        return jdbc.sql("select tx, position from event where event_id = :id")
                .param("id", newest.get().eventId())
                .query((row, n) -> new Place(newest.get().place(), row.getLong(1), row.getLong(2)))
                .optional()
                .orElseThrow(() -> new IllegalStateException(
                        "event %s is gone from the store".formatted(newest.get().eventId())));
    }

    private record Newest(long place, UUID eventId) {}
}
