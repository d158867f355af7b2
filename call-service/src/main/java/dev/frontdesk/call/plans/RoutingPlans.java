package dev.frontdesk.call.plans;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.call.routing.Plan;
import dev.frontdesk.call.routing.Plan.Limits;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the valid plan of a site: the one published last, whatever its id. */
@Component
public class RoutingPlans {

    /** Holds for a site without a plan. */
    private static final Duration USUAL_LINE_LIMIT = Duration.ofSeconds(60);

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RoutingPlans(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param version counts from 1 */
    public record Valid(
            String planId, long version, Plan plan, Instant publishedAt, String publishedBy, Instant recordedAt) {}

    /** The limits of the plan that holds at that moment, as far as is known; the usual ones where there is none. */
    public Limits limits(String site, Instant at) {
        return at(site, at).map(valid -> valid.plan().limitsOrUsual()).orElse(Limits.USUAL);
    }

    /** S106. How long one ring lasted, from the moment of each plan of the site on. */
    public NavigableMap<Instant, Duration> rings(String site) {
        var rings = new TreeMap<Instant, Duration>();
        jdbc.sql("select published_at, plan from routing_plan where site = :site order by published_at, recorded_at")
                .param("site", site)
                .query(row -> {
                    var plan = json.readValue(row.getString("plan"), Plan.class);
                    rings.put(
                            row.getObject("published_at", OffsetDateTime.class).toInstant(),
                            Duration.ofSeconds(plan.limitsOrUsual().ringSeconds()));
                });
        return rings;
    }

    /** How old a line state may be at that moment. */
    public Duration lineLimit(String site, Instant at) {
        return at(site, at)
                .map(valid -> Duration.ofSeconds(valid.plan().lineStateSeconds()))
                .orElse(USUAL_LINE_LIMIT);
    }

    /** As of that moment, as far as is known. */
    public Optional<Valid> at(String site, Instant at) {
        return at(site, new Moment(at, Instant.MAX));
    }

    /** @return empty where none had been published, or was known, at that moment */
    public Optional<Valid> at(String site, Moment moment) {
        return jdbc.sql("""
            select * from routing_plan
            where site = :site and published_at <= :asOf and recorded_at <= :knownAt
            order by published_at desc, recorded_at desc, plan_id desc, plan_version desc
            limit 1
            """)
                .param("site", site)
                .param("asOf", inTheStoresReach(moment.asOf()))
                .param("knownAt", inTheStoresReach(moment.knownAt()))
                .query((row, number) -> new Valid(
                        row.getString("plan_id"),
                        row.getLong("plan_version"),
                        json.readValue(row.getString("plan"), Plan.class),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("published_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The latest moment of all, which stands for now, is beyond what the database can hold. */
    private static OffsetDateTime inTheStoresReach(Instant moment) {
        return (moment.isAfter(END_OF_TIME) ? END_OF_TIME : moment).atOffset(UTC);
    }
}
