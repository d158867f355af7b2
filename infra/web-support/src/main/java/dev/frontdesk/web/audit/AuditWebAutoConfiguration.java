package dev.frontdesk.web.audit;

import dev.frontdesk.axon.audit.Audit;
import dev.frontdesk.axon.audit.AuditReadings;
import dev.frontdesk.axon.audit.PersonThreads;
import dev.frontdesk.axon.chain.ChainExport;
import dev.frontdesk.axon.chain.DailyRoots;
import dev.frontdesk.axon.conformance.Conformance;
import dev.frontdesk.axon.conformance.PromisesMade;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The audit's addresses, the same in every service. */
@AutoConfiguration
@ConditionalOnWebApplication
public final class AuditWebAutoConfiguration {

    @Bean
    AuditController auditController(Audit audit, AuditReadings readings, JsonMapper json) {
        return new AuditController(audit, readings, new AuditFiles(audit, json));
    }

    @Bean
    PersonThreadController personThreadController(
            PersonThreads threads, PromisesMade promises, AuditReadings readings) {
        return new PersonThreadController(threads, promises, readings);
    }

    @Bean
    ConformanceController conformanceController(Conformance conformance, AuditReadings readings) {
        return new ConformanceController(conformance, readings);
    }

    @Bean
    ChainController chainController(ChainExport chain, DailyRoots roots, AuditReadings readings) {
        return new ChainController(chain, roots, readings);
    }
}
