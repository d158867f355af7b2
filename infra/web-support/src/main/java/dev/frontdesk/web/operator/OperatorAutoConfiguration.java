package dev.frontdesk.web.operator;

import dev.frontdesk.axon.EventFeed;
import dev.frontdesk.axon.Projections;
import dev.frontdesk.axon.audit.AuditIndex;
import dev.frontdesk.web.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** The operators' own addresses. */
@AutoConfiguration
@ConditionalOnWebApplication
public final class OperatorAutoConfiguration {

    @Bean
    RebuildController rebuildController(Projections projections, AuditIndex audit) {
        return new RebuildController(projections, audit);
    }

    @Bean
    RebuildFilter rebuildFilter(Projections projections, ProblemWriter problems) {
        return new RebuildFilter(projections, problems);
    }

    @Bean
    StoredEventsController storedEventsController(EventFeed feed) {
        return new StoredEventsController(feed);
    }
}
