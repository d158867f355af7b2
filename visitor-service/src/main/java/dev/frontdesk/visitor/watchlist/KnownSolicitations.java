package dev.frontdesk.visitor.watchlist;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S23 to S28. Solicitations that were turned away on the telephone, as call-service told. */
@Component
public class KnownSolicitations {

    private final JdbcClient jdbc;

    KnownSolicitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param detailsRef where the vault keeps the three answers */
    public void keep(String callId, String site, String person, String detailsRef, Instant at) {
        jdbc.sql("""
            insert into known_solicitation (call_id, site, person, details_ref, at)
            values (:call, :site, :person, :details, :at)
            on conflict (call_id) do nothing
            """)
                .param("call", callId)
                .param("site", site)
                .param("person", person)
                .param("details", detailsRef)
                .param("at", at.atOffset(UTC))
                .update();
    }
}
