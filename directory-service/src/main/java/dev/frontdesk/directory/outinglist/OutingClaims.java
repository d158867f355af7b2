package dev.frontdesk.directory.outinglist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * S78. Where two registrations of the same person meet that come in the same moment: the later one waits for the earlier
 * one's transaction and then sees it. Runs in the caller's transaction, which also stores the outing.
 */
@Component
public class OutingClaims {

    private final JdbcClient jdbc;

    OutingClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The outing that claimed this person last; it may be over, or may never have come about. */
    public Optional<String> of(String site, String staffId) {
        return jdbc.sql("select outing_id from outing_claim where site_id = :site and staff_id = :staff")
                .param("site", site)
                .param("staff", staffId)
                .query(String.class)
                .optional();
    }

    /**
     * @param seen the claim that was read before; null when there was none
     * @return false when another claim has come since
     */
    public boolean take(String site, String staffId, String outingId, @Nullable String seen) {
        return jdbc.sql("""
            insert into outing_claim (site_id, staff_id, outing_id) values (:site, :staff, :outing)
            on conflict (site_id, staff_id) do update set outing_id = excluded.outing_id
            where outing_claim.outing_id = :seen
            """)
                        .param("site", site)
                        .param("staff", staffId)
                        .param("outing", outingId)
                        .param("seen", seen)
                        .update()
                == 1;
    }
}
