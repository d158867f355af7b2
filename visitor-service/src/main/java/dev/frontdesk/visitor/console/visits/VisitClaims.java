package dev.frontdesk.visitor.console.visits;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where two registrations of the same visitor meet that come in the same moment: the later one waits for the earlier
 * one's transaction and then sees it. Runs in the caller's transaction, which also stores the visit.
 */
@Component
class VisitClaims {

    private final JdbcClient jdbc;

    VisitClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The visit that claimed it last; it may be over, or may never have come about. */
    Optional<String> of(String site, String claim) {
        return jdbc.sql("select visit_id from visit_claim where site = :site and claim = :claim")
                .param("site", site)
                .param("claim", claim)
                .query(String.class)
                .optional();
    }

    /**
     * @param seen the claim that was read before; null when there was none
     * @return false when another claim has come since
     */
    boolean take(String site, String claim, String visitId, @Nullable String seen) {
        return jdbc.sql("""
            insert into visit_claim (site, claim, visit_id) values (:site, :claim, :visit)
            on conflict (site, claim) do update set visit_id = excluded.visit_id
            where visit_claim.visit_id in (:seen, :visit)
            """)
                        .param("site", site)
                        .param("claim", claim)
                        .param("visit", visitId)
                        .param("seen", seen == null ? visitId : seen)
                        .update()
                == 1;
    }
}
