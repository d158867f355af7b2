package dev.frontdesk.axon.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hash chain over the stored events in reading order. One statement seals what no transaction can change any more; it
 * runs beside the commands and holds nothing that they need. PostgreSQL computes it, another program checks it.
 */
public final class EventChain {

    /** Before the first event. */
    static final Place START = new Place(0, 0);

    private static final byte[] NOTHING_BEFORE = new byte[32];
    private static final int MOST_PER_SEAL = 1000;

    private final JdbcClient jdbc;

    public EventChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One link.
     *
     * @param number from 1
     * @param firstPlace place of its first event; the first event of all has place 1
     * @param leaves 32 bytes for each of its events
     * @param lastEvent id of its last event
     */
    public record Seal(
            long number,
            long firstPlace,
            int count,
            byte[] previous,
            byte[] leaves,
            byte[] digest,
            UUID lastEvent,
            Instant sealedAt) {

        /** Events up to and including its last one. */
        public long events() {
            return firstPlace + count - 1;
        }
    }

    record Place(long tx, long position) {}

    /**
     * Seals all events that are settled.
     *
     * @return how many
     * @throws BrokenChain the event that ends the chain is gone
     */
    public long seal() {
        long sealed = 0;
        int count;
        do {
            count = sealNext();
            sealed += count;
        } while (count == MOST_PER_SEAL);
        return sealed;
    }

    private int sealNext() {
        var last = last();
        var place = last.map(this::endOf).orElse(START);
        try {
            return jdbc.sql("""
                insert into event_seal (number, first_place, count, previous, leaves, digest, last_event)
                select :number, :first, count, :previous, leaves,
                       sha256(:previous || int8send(:number) || int4send(count) || leaves), last_event
                from (select count(*)::integer as count, string_agg(leaf, ''::bytea order by tx, position) as leaves,
                             (array_agg(event_id order by tx desc, position desc))[1] as last_event
                      from (select tx, position, event_id, event_leaf(event) as leaf from event
                            where (tx, position) > (:tx, :position)
                              and tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                            order by tx, position limit :most) as fresh) as batch
                where count > 0
                returning count
                """)
                    .param("number", last.map(Seal::number).orElse(0L) + 1)
                    .param("first", last.map(Seal::events).orElse(0L) + 1)
                    .param("previous", last.map(Seal::digest).orElse(NOTHING_BEFORE))
                    .param("tx", place.tx())
                    .param("position", place.position())
                    .param("most", MOST_PER_SEAL)
                    .query(Integer.class)
                    .optional()
                    .orElse(0);
        } catch (DuplicateKeyException anotherProcessWasQuicker) {
            return 0;
        }
    }

    /** The end of the chain. */
    public Optional<Seal> last() {
        return jdbc.sql("select * from event_seal order by number desc limit 1")
                .query(EventChain::link)
                .optional();
    }

    /** The last link that was closed before that moment. */
    Optional<Seal> lastBefore(Instant moment) {
        return jdbc.sql("select * from event_seal where sealed_at < :moment order by number desc limit 1")
                .param("moment", Timestamp.from(moment))
                .query(EventChain::link)
                .optional();
    }

    /** Links from that number on, in order. */
    List<Seal> from(long number, int limit) {
        return jdbc.sql("select * from event_seal where number >= :number order by number limit :limit")
                .param("number", number)
                .param("limit", limit)
                .query(EventChain::link)
                .list();
    }

    /** Where the reading order stands after a link. */
    Place endOf(Seal seal) {
        return jdbc.sql("select tx, position from event where event_id = :id")
                .param("id", seal.lastEvent())
                .query((row, n) -> new Place(row.getLong(1), row.getLong(2)))
                .optional()
                .orElseThrow(() -> new BrokenChain(
                        "event %s, which ends seal %d, is gone".formatted(seal.lastEvent(), seal.number())));
    }

    private static Seal link(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getLong("first_place"),
                row.getInt("count"),
                row.getBytes("previous"),
                row.getBytes("leaves"),
                row.getBytes("digest"),
                row.getObject("last_event", UUID.class),
                row.getTimestamp("sealed_at").toInstant());
    }
}
