package dev.frontdesk.visitor.plans;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Moment;
import dev.frontdesk.visitor.plan.Plan;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the valid plan of a site: the one published last, whatever its id. */
@Component
public class VisitPlans {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VisitPlans(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param version counts from 1 */
    public record Valid(
            String planId, long version, Plan plan, Instant publishedAt, String publishedBy, Instant recordedAt) {}

    /** @return empty where none had been published, or was known, at that moment */
    public Optional<Valid> at(String site, Moment moment) {
        return jdbc.sql("""
            select * from visit_plan
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

    /** The plan of an old visit. */
    public Optional<Plan> version(String planId, long planVersion) {
        return jdbc.sql("select plan from visit_plan where plan_id = :id and plan_version = :version")
                .param("id", planId)
                .param("version", planVersion)
                .query(String.class)
                .optional()
                .map(plan -> json.readValue(plan, Plan.class));
    }

    /** The latest moment of all, which stands for now, is beyond what the database can hold. */
    private static OffsetDateTime inTheStoresReach(Instant moment) {
        return (moment.isAfter(END_OF_TIME) ? END_OF_TIME : moment).atOffset(UTC);
    }
}
