package dev.frontdesk.web.idempotency;

import dev.frontdesk.web.problem.ProblemException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which key was used for what, and what the answer was. Every method runs in the caller's transaction. */
final class AnswerRecords {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    AnswerRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims the key. Waits, up to five seconds, for another request that has claimed it and is still running; the same
     * bound then holds for every lock of this transaction.
     *
     * @return false when it was used before
     */
    boolean claim(Use use) {
        return jdbc.sql("""
            with patience as (select set_config('lock_timeout', '5s', true))
            insert into idempotency (account, site, key, fingerprint)
            select :account, :site, :key, :fingerprint from patience
            on conflict do nothing
            """)
                        .param("account", use.account())
                        .param("site", use.site())
                        .param("key", use.key())
                        .param("fingerprint", use.fingerprint())
                        .update()
                == 1;
    }

    void keep(Use use, Answer answer) {
        jdbc.sql("""
            update idempotency
            set status = :status, content_type = :contentType, etag = :etag, location = :location, body = :body
            where account = :account and site = :site and key = :key
            """)
                .param("status", answer.status())
                .param("contentType", answer.header(Answer.CONTENT_TYPE))
                .param("etag", answer.header(Answer.ETAG))
                .param("location", answer.header(Answer.LOCATION))
                .param("body", answer.body())
                .param("account", use.account())
                .param("site", use.site())
                .param("key", use.key())
                .update();
    }

    /** The key can be used again, with the same request or another. */
    void release(Use use) {
        jdbc.sql("delete from idempotency where account = :account and site = :site and key = :key")
                .param("account", use.account())
                .param("site", use.site())
                .param("key", use.key())
                .update();
    }

    /** @throws ProblemException {@code key-reused} when the key belongs to another request */
    Answer answerTo(Use use) {
        var stored = jdbc.sql("""
            select * from idempotency where account = :account and site = :site and key = :key
            """)
                .param("account", use.account())
                .param("site", use.site())
                .param("key", use.key())
                .query(AnswerRecords::stored)
                .optional();
        if (stored.isEmpty()) {
            // Swept between the two statements.
            throw new ProblemException(409, "try-again");
        }
        if (!MessageDigest.isEqual(stored.get().fingerprint(), use.fingerprint())) {
            throw new ProblemException(422, "key-reused");
        }
        return stored.get().answer();
    }

    /** @return how many records older than a day are gone */
    int sweep() {
        return jdbc.sql("""
            delete from idempotency where (account, site, key) in (
                select account, site, key from idempotency
                where created_at < now() - interval '24 hours'
                order by created_at
                limit :atOnce)
            """).param("atOnce", AT_ONCE).update();
    }

    private record Stored(byte[] fingerprint, Answer answer) {}

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getBytes("fingerprint"),
                Answer.again(
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("etag"),
                        row.getString("location"),
                        row.getBytes("body")));
    }
}
