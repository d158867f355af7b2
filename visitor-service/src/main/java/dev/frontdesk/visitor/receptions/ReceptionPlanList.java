package dev.frontdesk.visitor.receptions;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.axon.Groups;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.reception.ReceptionPlanEvent.ReceptionPlanPublished;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The valid plan of each site. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class ReceptionPlanList {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReceptionPlanList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(ReceptionPlanPublished event, Origin origin, @SequenceNumber long version) {
        jdbc.sql("""
            insert into reception_plan (site, rules, published_at, published_by, version)
            values (:site, cast(:rules as jsonb), :published, :by, :version)
            on conflict (site) do update
            set rules = excluded.rules, published_at = excluded.published_at, published_by = excluded.published_by,
                version = excluded.version
            where reception_plan.version < excluded.version
            """)
                .param("site", origin.site())
                .param("rules", json.writeValueAsString(event.rules()))
                .param("published", event.occurredAt().atOffset(UTC))
                .param("by", origin.actor())
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate reception_plan").update();
    }
}
