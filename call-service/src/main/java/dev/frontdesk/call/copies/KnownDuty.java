package dev.frontdesk.call.copies;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** S16. Who is on duty when, as directory-service last told: a week ahead, so that nobody has to be asked. */
@Component
public class KnownDuty {

    private final JdbcClient jdbc;

    KnownDuty(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param staffId null: nobody */
    public record Shift(
            Instant from, Instant until, @Nullable String staffId) {}

    /** @param toldAt how old this knowledge is */
    public record OnDuty(String rosterId, String staffId, Instant toldAt) {}

    /**
     * @param rosterId null for the first roster of the site, in the order of their ids, that names somebody then
     * @return empty when nobody is on duty, or nothing was told of that time
     */
    public Optional<OnDuty> at(String site, @Nullable String rosterId, Instant at) {
        return jdbc.sql("""
            select r.roster_id, s.staff_id, r.told_at
            from known_roster r join known_shift s on s.roster_id = r.roster_id
            where r.site = :site and s.staff_id is not null and s.from_at <= :at and s.until_at > :at
                and (cast(:roster as text) is null or r.roster_id = :roster)
            order by r.roster_id limit 1
            """)
                .param("site", site)
                .param("roster", rosterId)
                .param("at", at.atOffset(UTC))
                .query((row, number) -> new OnDuty(
                        row.getString("roster_id"),
                        row.getString("staff_id"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * Runs in the caller's transaction.
     *
     * @param shifts all that are given out from the first of them on, whole; none: the roster is given up
     * @param sequence of the fact; an older one than the copy's changes nothing
     */
    public void keep(String rosterId, String site, List<Shift> shifts, Instant toldAt, long sequence) {
        var taken = jdbc.sql("""
            insert into known_roster (roster_id, site, told_at, sequence) values (:roster, :site, :told, :sequence)
            on conflict (roster_id) do update
            set site = excluded.site, told_at = excluded.told_at, sequence = excluded.sequence
            where known_roster.sequence < excluded.sequence
            """)
                .param("roster", rosterId)
                .param("site", site)
                .param("told", toldAt.atOffset(UTC))
                .param("sequence", sequence)
                .update();
        if (taken == 1) {
            forgetFrom(rosterId, shifts.stream().map(Shift::from).min(Instant::compareTo));
            shifts.forEach(shift -> insert(rosterId, shift));
        }
    }

    /** Shifts that were over before stay, so that a past call is rehearsed with who was on duty then. */
    private void forgetFrom(String rosterId, Optional<Instant> first) {
        jdbc.sql("delete from known_shift where roster_id = :roster and until_at > :first")
                .param("roster", rosterId)
                .param("first", first.orElse(Instant.EPOCH).atOffset(UTC))
                .update();
    }

    private void insert(String rosterId, Shift shift) {
        jdbc.sql("""
            insert into known_shift (roster_id, from_at, until_at, staff_id) values (:roster, :from, :until, :staff)
            """)
                .param("roster", rosterId)
                .param("from", shift.from().atOffset(UTC))
                .param("until", shift.until().atOffset(UTC))
                .param("staff", shift.staffId())
                .update();
    }
}
