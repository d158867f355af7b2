package dev.frontdesk.visitor.onsite;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.visitor.copies.KnownPresence;
import dev.frontdesk.visitor.copies.KnownPresence.Passage;
import dev.frontdesk.visitor.visit.VisitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 在场名单: who is in the house at a moment, as known at a moment. A visitor who left at 13:50, recorded at 14:20, is here
 * at 14:05 as known at 14:05, and not as known now.
 */
@Component
public class OnSite {

    private static final Set<String> COURIERS = Set.of(VisitKind.DELIVERY.word(), VisitKind.PAYMENT_COLLECTION.word());

    /** No stay is longer: every evening a departure that nobody saw is inferred. */
    private static final Duration LONGEST_STAY = Duration.ofDays(31);

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;
    private final KnownPresence presence;

    OnSite(JdbcClient jdbc, KnownPresence presence) {
        this.jdbc = jdbc;
        this.presence = presence;
    }

    /**
     * @param group visitor, courier or staff
     * @param id of the visit, or of the member of staff
     * @param certainty here; or uncertain: in an interval in which the person left, nobody knows when
     * @param since of the fact that decides it
     * @param decidedBy id of the event that decides it
     */
    public record Present(
            String group,
            String id,
            @Nullable String kind,
            @Nullable String hostId,
            int persons,
            Instant since,
            String certainty,
            String decidedBy) {}

    /** Visitors and couriers, the longest here first; then staff by id, as far as directory-service tells. */
    public List<Present> at(String site, Moment moment, Instant now) {
        var asOf = reach(moment.asOf(), now);
        var knownAt = reach(moment.knownAt(), now);
        var staff = presence.latest(site, asOf, knownAt).stream()
                .filter(Passage::in)
                .map(OnSite::staff);
        return Stream.concat(visitors(site, asOf, knownAt).stream(), staff).toList();
    }

    /**
     * Of every visit the arrival, the latest break, the departure, host and number of people that were known; the last
     * version of each counts.
     */
    public List<Present> visitors(String site, Instant asOf, Instant knownAt) {
        return jdbc.sql("""
            select s.visit_id, s.kind, arrived.from_at as since,
                coalesce((
                    select f.value from stay_fact f
                    where f.visit_id = s.visit_id and f.what = 'host' and f.recorded_at <= :knownAt
                    order by f.sequence desc limit 1), s.host_id) as host_id,
                coalesce((
                    select cast(f.value as integer) from stay_fact f
                    where f.visit_id = s.visit_id and f.what = 'persons' and f.recorded_at <= :knownAt
                    order by f.sequence desc limit 1), s.persons) as persons,
                case when departure.from_at <= :asOf then 'uncertain' else 'here' end as certainty,
                case when departure.from_at <= :asOf then departure.event_id
                    else coalesce(latest.event_id, arrived.event_id) end as decided_by
            from stay s
            join lateral (
                select f.* from stay_fact f
                where f.visit_id = s.visit_id and f.what = 'arrived' and f.recorded_at <= :knownAt
                order by f.sequence desc limit 1) arrived on true
            left join lateral (
                select f.* from stay_fact f
                where f.visit_id = s.visit_id and f.what = 'left' and f.recorded_at <= :knownAt
                order by f.sequence desc limit 1) departure on true
            left join lateral (
                select f.* from stay_fact f
                where f.visit_id = s.visit_id and f.what in ('away', 'back') and f.recorded_at <= :knownAt
                    and f.from_at <= :asOf
                order by f.from_at desc, f.sequence desc limit 1) latest on true
            where s.site = :site and s.arrived_at <= :asOf and s.arrived_at > :earliest
                and (s.settled_at is null or s.settled_at >= least(:asOf, :knownAt))
                and arrived.from_at <= :asOf
                and (departure.event_id is null or departure.until_at > :asOf)
                and coalesce(latest.what, 'back') = 'back'
            order by arrived.from_at, s.visit_id
            """)
                .param("site", site)
                .param("asOf", asOf.atOffset(UTC))
                .param("knownAt", knownAt.atOffset(UTC))
                .param("earliest", asOf.minus(LONGEST_STAY).atOffset(UTC))
                .query(OnSite::visitor)
                .list();
    }

    private static Present visitor(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new Present(
                COURIERS.contains(kind) ? "courier" : "visitor",
                row.getString("visit_id"),
                kind,
                row.getString("host_id"),
                row.getInt("persons"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("certainty"),
                row.getString("decided_by"));
    }

    private static Present staff(Passage passage) {
        return new Present("staff", passage.staffId(), null, null, 1, passage.since(), "here", passage.factId());
    }

    /** What has no bound is now; the store cannot hold the end of time. */
    private static Instant reach(Instant moment, Instant now) {
        return moment.isAfter(END_OF_TIME) ? now : moment;
    }
}
