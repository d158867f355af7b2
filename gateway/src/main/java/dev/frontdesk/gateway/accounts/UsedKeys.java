package dev.frontdesk.gateway.accounts;

import dev.frontdesk.gateway.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Idempotency-Keys of the last day. Answers are not kept, because they hold passwords in clear: a PUT that
 * is repeated changes nothing, and repeating a renewal makes the latest answer the valid one.
 */
@Repository
class UsedKeys {

    private final JdbcClient jdbc;

    UsedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Use(String fingerprint, boolean first) {}

    /**
     * Refuses a key that came with another content before. Call inside the transaction of the change.
     *
     * @return whether this is the first time, so that the change is still to be made
     */
    boolean use(AccountDesk.Attempt attempt) {
        jdbc.sql("delete from used_key where used_at < now() - interval '1 day'")
                .update();
        var use = jdbc.sql("""
            insert into used_key (account, key, fingerprint) values (:account, :key, :fingerprint)
            on conflict (account, key) do update set used_at = used_key.used_at
            returning fingerprint, (xmax = 0) as first\
            """)
                .param("account", attempt.actor())
                .param("key", attempt.key())
                .param("fingerprint", attempt.fingerprint())
                .query((row, n) -> new Use(row.getString("fingerprint"), row.getBoolean("first")))
                .single();
        if (!attempt.fingerprint().equals(use.fingerprint())) {
            throw Refusal.of(422, "key-reused").asException();
        }
        return use.first();
    }
}
