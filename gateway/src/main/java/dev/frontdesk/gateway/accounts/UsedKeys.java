package dev.frontdesk.gateway.accounts;

import dev.frontdesk.gateway.problems.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Idempotency-Keys of the last day. Answers are not kept, because they hold passwords in clear: repeating a PUT has no
 * second effect anyway, and repeating a renewal makes the latest answer the valid one.
 */
@Repository
class UsedKeys {

    private final JdbcClient jdbc;

    UsedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses a key that came with another content before. Call inside the transaction of the change. */
    void use(AccountDesk.Attempt attempt) {
        jdbc.sql("delete from used_key where used_at < now() - interval '1 day'")
                .update();
        var first = jdbc.sql("""
            insert into used_key (account, key, fingerprint) values (:account, :key, :fingerprint)
            on conflict (account, key) do update set used_at = used_key.used_at
            returning fingerprint\
            """)
                .param("account", attempt.actor())
                .param("key", attempt.key())
                .param("fingerprint", attempt.fingerprint())
                .query(String.class)
                .single();
        if (!attempt.fingerprint().equals(first)) {
            throw Refusal.of(422, "key-reused").asException();
        }
    }
}
