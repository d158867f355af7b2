package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.relaylist.OpenRelays.Errand;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one carrier at a time go out with a relay: one process of several; within one, {@link Carriers} sees to it. */
@Component
class Leases {

    /** Longer than a mail server may take; after a crash the relay waits no longer than this. */
    private static final Duration LENGTH = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Leases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean take(Errand errand) {
        var now = clock.instant();
        return jdbc.sql("""
            insert into errand_lease (relay_id, staff_id, until) values (:relay, :staff, :until)
            on conflict (relay_id, staff_id) do update set until = excluded.until where errand_lease.until < :now
            """)
                        .param("relay", errand.relayId())
                        .param("staff", errand.staffId())
                        .param("until", Timestamp.from(now.plus(LENGTH)))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void giveBack(Errand errand) {
        jdbc.sql("delete from errand_lease where relay_id = :relay and staff_id = :staff")
                .param("relay", errand.relayId())
                .param("staff", errand.staffId())
                .update();
    }
}
