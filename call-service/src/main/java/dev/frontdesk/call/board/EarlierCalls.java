package dev.frontdesk.call.board;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a caller wanted before. */
@Component
public class EarlierCalls {

    private static final int AT_MOST = 5;

    private final JdbcClient jdbc;

    EarlierCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param decision S25. Whether the call was wanted, else what became of it; inward */
    public record Earlier(
            String callId,
            Instant receivedAt,
            @Nullable String kind,
            @Nullable String decision) {}

    /** The newest few calls of this person, newest first. */
    public List<Earlier> of(String site, String person, Instant before) {
        return jdbc.sql("""
            select call_id, received_at, kind, coalesce(decision, disposition) as decision from call
            where site = :site and person = :person and received_at < :before
            order by received_at desc, call_id desc limit :most
            """)
                .param("site", site)
                .param("person", person)
                .param("before", before.atOffset(UTC))
                .param("most", AT_MOST)
                .query((row, number) -> new Earlier(
                        row.getString("call_id"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getString("decision")))
                .list();
    }

    /** S23 to S28. The newest solicitation by one of these callers, by person or by what they said of themselves. */
    public Optional<Earlier> solicitation(
            String site, @Nullable String person, Collection<String> refs, Instant before) {
        return jdbc.sql("""
            select call_id, received_at, kind, coalesce(decision, disposition) as decision from call
            where site = :site and kind = 'solicitation' and received_at < :before
                and (person = :person or details_ref = any(:refs) or screened_ref = any(:refs))
            order by received_at desc, call_id desc limit 1
            """)
                .param("site", site)
                .param("person", person)
                .param("refs", refs.toArray(String[]::new))
                .param("before", before.atOffset(UTC))
                .query((row, number) -> new Earlier(
                        row.getString("call_id"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getString("decision")))
                .optional();
    }
}
