package dev.frontdesk.call.evidence;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.call.telephony.TelephoneSignal.CallPlaced;
import dev.frontdesk.call.telephony.TelephoneSignal.OfPlacedCall;
import dev.frontdesk.call.telephony.TelephoneSignal.PlacedCallAnswered;
import dev.frontdesk.call.telephony.TelephoneSignal.PlacedCallFreed;
import dev.frontdesk.privacy.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Calls that own telephones placed, as the telephone systems tell of them: late, doubled, in any order. Not events: whom
 * the staff call is nobody's business unless it was owed to somebody, and then the promise says so. No number is kept,
 * only whose it is, and that only of numbers the vault knows.
 */
@Component
public class OutboundCalls {

    private final JdbcClient jdbc;
    private final Vault vault;

    OutboundCalls(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param answeredAt null when nobody took it */
    record Placed(
            String site,
            String source,
            String link,
            @Nullable String extension,
            @Nullable String person,
            @Nullable Instant begunAt,
            @Nullable Instant answeredAt,
            Instant endedAt) {

        /** Whole seconds: a receiver that was only lifted and put down is no talk. */
        long talkSeconds() {
            return answeredAt == null
                    ? 0
                    : Math.max(0, Duration.between(answeredAt, endedAt).toSeconds());
        }
    }

    /** The same again changes nothing; something new is weighed anew. */
    public void take(String site, String source, OfPlacedCall signal) {
        var at = signal.at().truncatedTo(ChronoUnit.MICROS);
        switch (signal) {
            case CallPlaced placed -> {
                var person = vault.person(placed.number()).orElse(null);
                note(site, source, placed.link(), "begun_at", at, placed.extension(), person);
            }
            case PlacedCallAnswered answered -> note(site, source, answered.link(), "answered_at", at, null, null);
            case PlacedCallFreed freed -> note(site, source, freed.link(), "ended_at", at, null, null);
        }
    }

    private void note(
            String site,
            String source,
            String link,
            String column,
            Instant at,
            @Nullable String extension,
            @Nullable String person) {
        jdbc.sql("""
            insert into outbound_call (site, source, link, extension, person, #)
            values (:site, :source, :link, :extension, :person, :at)
            on conflict (site, source, link) do update
            set extension = coalesce(outbound_call.extension, excluded.extension),
                person = coalesce(outbound_call.person, excluded.person), # = excluded.#, weighed = false
            where outbound_call.# is null
            """.replace("#", column))
                .param("site", site)
                .param("source", source)
                .param("link", link)
                .param("extension", extension)
                .param("person", person)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Ended calls that nobody has weighed yet, the first ended first. */
    List<Placed> toWeigh(int atMost) {
        return jdbc.sql("""
            select * from outbound_call where not weighed and ended_at is not null order by ended_at limit :most
            """).param("most", atMost).query(OutboundCalls::placed).list();
    }

    /** Unless more was told of it in the meantime. */
    void weighed(Placed call) {
        jdbc.sql("""
            update outbound_call set weighed = true
            where site = :site and source = :source and link = :link
                and answered_at is not distinct from :answered and begun_at is not distinct from :begun
            """)
                .param("site", call.site())
                .param("source", call.source())
                .param("link", call.link())
                .param(
                        "answered",
                        call.answeredAt() == null ? null : call.answeredAt().atOffset(UTC))
                .param("begun", call.begunAt() == null ? null : call.begunAt().atOffset(UTC))
                .update();
    }

    /** Something is owed to that person since then: calls that were weighed before may keep it. */
    public void weighAgain(String site, String person, Instant since) {
        jdbc.sql("""
            update outbound_call set weighed = false
            where site = :site and person = :person and begun_at >= :since and weighed
            """)
                .param("site", site)
                .param("person", person)
                .param("since", since.atOffset(UTC))
                .update();
    }

    /** @return how many are gone */
    int forget(Instant before) {
        return jdbc.sql("delete from outbound_call where recorded_at < :before")
                .param("before", before.atOffset(UTC))
                .update();
    }

    private static Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(
                row.getString("site"),
                row.getString("source"),
                row.getString("link"),
                row.getString("extension"),
                row.getString("person"),
                instant(row, "begun_at"),
                instant(row, "answered_at"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
