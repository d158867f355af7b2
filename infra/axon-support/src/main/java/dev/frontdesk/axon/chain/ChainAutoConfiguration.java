package dev.frontdesk.axon.chain;

import dev.frontdesk.axon.AxonSupportConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The proof over the stored events, in every service. */
@AutoConfiguration(after = AxonSupportConfiguration.class)
public class ChainAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ChainAutoConfiguration.class);

    @Bean
    @DependsOnDatabaseInitialization
    EventChain eventChain(JdbcClient jdbc) {
        return new EventChain(jdbc);
    }

    /**
     * @param key file with 32 random bytes in base64, kept and backed up apart from the database; empty: nothing is
     *     signed
     * @param roots folder to which every daily root is appended; empty for none
     */
    @Bean
    DailyRoots dailyRoots(
            JdbcClient jdbc,
            EventChain chain,
            Clock clock,
            @Value("${spring.application.name}") String service,
            @Value("${frontdesk.chain.key:}") String key,
            @Value("${frontdesk.chain.roots:}") String roots) {
        var keyFile = path(key);
        if (keyFile == null) {
            LOG.warn("frontdesk.chain.key is not set: no daily root is signed, so a chain made anew goes unnoticed");
        }
        return new DailyRoots(
                jdbc, chain, service, keyFile == null ? null : SigningKey.in(keyFile), path(roots), clock);
    }

    private static @Nullable Path path(String configured) {
        return configured.isBlank() ? null : Path.of(configured);
    }

    @Bean
    ChainExport chainExport(JdbcClient jdbc, EventChain chain, DailyRoots roots, JsonMapper json) {
        return new ChainExport(jdbc, chain, roots, json);
    }

    @Bean
    ChainKeeper chainKeeper(EventChain chain, DailyRoots roots) {
        return new ChainKeeper(chain, roots);
    }
}
