package dev.frontdesk.visitor.plans;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.visitplan.VisitPlanEvent.VisitPlanPublished;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One row per version of each plan; rows never change. Drop them and replay, and the same rows come back. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class VisitPlanList {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VisitPlanList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(VisitPlanPublished event, Origin origin, @Timestamp Instant recordedAt) {
        jdbc.sql("""
            insert into visit_plan
                (plan_id, plan_version, site, plan, published_at, published_by, recorded_at)
            values (:id, :version, :site, cast(:plan as jsonb), :published, :by, :recorded)
            on conflict (plan_id, plan_version) do nothing
            """)
                .param("id", event.planId())
                .param("version", event.planVersion())
                .param("site", event.siteId())
                .param("plan", json.writeValueAsString(event.plan()))
                .param("published", event.occurredAt().atOffset(UTC))
                .param("by", origin.actor())
                .param("recorded", recordedAt.atOffset(UTC))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate visit_plan").update();
    }
}
