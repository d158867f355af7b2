package dev.frontdesk.directory.delivery;

import dev.frontdesk.directory.relaylist.OpenRelays.Errand;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one carrier at a time go out with a relay: one process of several; within one, {@link Carriers} sees to it. */
@Component
class Leases {

    /** Longer than all ways of a person may take; after a crash the relay waits no longer than this. */
    private static final Duration LENGTH = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    Leases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Not while somebody is out with it, and not before the moment that was left with it. */
    boolean take(Errand errand) {
        return take(errand, "errand_lease.until < :now");
    }

    /** Also before that moment: there is another reason to go. */
    boolean takeOver(Errand errand) {
        return take(errand, "(errand_lease.until < :now or errand_lease.waiting)");
    }

    /** @param notBefore when somebody may go with it again; null for at once */
    void leave(Errand errand, @Nullable Instant notBefore) {
        if (notBefore == null) {
            giveBack(errand);
            return;
        }
        jdbc.sql("""
            update errand_lease set until = :until, waiting = true where relay_id = :relay and staff_id = :staff
            """)
                .param("until", Timestamp.from(notBefore))
                .param("relay", errand.relayId())
                .param("staff", errand.staffId())
                .update();
    }

    void giveBack(Errand errand) {
        jdbc.sql("delete from errand_lease where relay_id = :relay and staff_id = :staff")
                .param("relay", errand.relayId())
                .param("staff", errand.staffId())
                .update();
    }

    private boolean take(Errand errand, String where) {
        var now = clock.instant();
        return jdbc.sql("""
            insert into errand_lease (relay_id, staff_id, until, waiting) values (:relay, :staff, :until, false)
            on conflict (relay_id, staff_id) do update set until = excluded.until, waiting = false
            where %s
            """.formatted(where))
                        .param("relay", errand.relayId())
                        .param("staff", errand.staffId())
                        .param("until", Timestamp.from(now.plus(LENGTH)))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
