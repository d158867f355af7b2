package dev.frontdesk.call.copies;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of a copy that hold from {@code told_at} until {@code until_at}: what was told before stays. */
final class Versions {

    /** For whoever asks what holds now, whatever the clocks of two services say. */
    static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** Which row holds at {@code :at}. */
    static final String HOLDS = "told_at <= :at and (until_at is null or until_at > :at)";

    private final JdbcClient jdbc;
    private final String table;
    private final String id;

    /** @param table this package's own word, as {@code id}, the column that names whom a row is about */
    Versions(JdbcClient jdbc, String table, String id) {
        this.jdbc = jdbc;
        this.table = table;
        this.id = id;
    }

    /**
     * Ends what held so far. Runs in the caller's transaction, which then adds what holds from {@code toldAt} on.
     *
     * @param sequence of the fact
     * @return false when it, or a later one, was told before: then nothing is changed
     */
    boolean makeRoom(String of, Instant toldAt, long sequence) {
        var known = jdbc.sql("select count(*) from " + table + " where " + id + " = :of and sequence >= :sequence")
                .param("of", of)
                .param("sequence", sequence)
                .query(Long.class)
                .single();
        if (known > 0) {
            return false;
        }
        jdbc.sql("update " + table + " set until_at = greatest(told_at, :told) where " + id
                        + " = :of and until_at is null")
                .param("of", of)
                .param("told", toldAt.atOffset(UTC))
                .update();
        return true;
    }
}
