package dev.frontdesk.axon.audit;

import dev.frontdesk.axon.chain.ChainAutoConfiguration;
import dev.frontdesk.axon.chain.EventChain;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The audit of a service. */
@AutoConfiguration(after = ChainAutoConfiguration.class)
public class AuditAutoConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    AuditIndex auditIndex(JdbcClient jdbc, EventChain chain) {
        return new AuditIndex(jdbc, chain);
    }

    @Bean
    Audit audit(JdbcClient jdbc, AuditIndex index, JsonMapper json) {
        return new Audit(jdbc, index, json);
    }

    @Bean
    PersonThreads personThreads(JdbcClient jdbc, AuditIndex index) {
        return new PersonThreads(jdbc, index);
    }

    @Bean
    AuditReadings auditReadings(JdbcClient jdbc) {
        return new AuditReadings(jdbc);
    }
}
