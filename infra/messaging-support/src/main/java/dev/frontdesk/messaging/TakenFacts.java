package dev.frontdesk.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Remembers which facts have had their effect, longer than any topic keeps them. */
class TakenFacts {

    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    TakenFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return those that are new; from here on, in this transaction, they count as taken */
    Set<String> remember(Collection<String> ids) {
        return new HashSet<>(jdbc.sql("""
            insert into taken_fact (id) select distinct unnest(:ids::text[]) on conflict do nothing returning id
            """)
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Scheduled(fixedDelay = 6 * 60 * 60 * 1000, initialDelay = 60 * 60 * 1000)
    void forget() {
        jdbc.sql("delete from taken_fact where taken_at < now() - make_interval(secs => :seconds)")
                .param("seconds", KEPT.toSeconds())
                .update();
    }
}
