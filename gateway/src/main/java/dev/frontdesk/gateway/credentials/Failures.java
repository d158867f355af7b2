package dev.frontdesk.gateway.credentials;

import dev.frontdesk.gateway.accounts.Digests;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed sign-ins by the name that was typed, whether it exists or not; forgotten after a day without one. */
@Repository
class Failures {

    private final JdbcClient jdbc;

    Failures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> lockedUntil(String name) {
        return jdbc.sql("select locked_until from sign_in_failure where name_digest = :name and locked_until > now()")
                .param("name", Digests.of(name))
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Counts one more and locks when there were too many. */
    void count(String name, Instant now) {
        jdbc.sql("delete from sign_in_failure where last_at < now() - interval '1 day'")
                .update();
        int failures = jdbc.sql("""
            insert into sign_in_failure (name_digest, failures, last_at) values (:name, 1, :now)
            on conflict (name_digest) do update set failures = sign_in_failure.failures + 1, last_at = :now
            returning failures\
            """)
                .param("name", Digests.of(name))
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
        var lock = Lockout.after(failures);
        if (lock.isPositive()) {
            jdbc.sql("update sign_in_failure set locked_until = :until where name_digest = :name")
                    .param("until", Timestamp.from(now.plus(lock)))
                    .param("name", Digests.of(name))
                    .update();
        }
    }

    void forget(String name) {
        jdbc.sql("delete from sign_in_failure where name_digest = :name")
                .param("name", Digests.of(name))
                .update();
    }
}
