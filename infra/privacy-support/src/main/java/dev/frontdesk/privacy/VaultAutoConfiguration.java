package dev.frontdesk.privacy;

import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Opens the vault. No data source and no transaction manager become beans. */
@AutoConfiguration
@EnableConfigurationProperties({VaultSettings.class, VaultServer.class})
class VaultAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(VaultAutoConfiguration.class);

    @Bean
    RootKey vaultRootKey(VaultSettings settings) {
        return RootKey.in(settings.keyFile());
    }

    @Bean
    VaultDatabase vaultDatabase(VaultServer server, VaultSettings settings, RootKey key) {
        return VaultDatabase.open(server, settings, key);
    }

    /** @param erasures file that lists who was erased, kept apart from the database; empty for none */
    @Bean
    Vault vault(
            VaultDatabase database,
            RootKey key,
            @Value("${spring.application.name}") String service,
            ObjectProvider<ReferenceCheck> check,
            @Value("${frontdesk.vault.erasures:}") String erasures) {
        var list = new ErasureList(erasures.isBlank() ? null : Path.of(erasures));
        var vault = new Vault(database, key, service, check.getIfAvailable(() -> _ -> Set.of()), list);
        var back = vault.eraseWhoCameBack();
        if (back > 0) {
            LOG.warn("An older backup had brought back {} people who were erased; they are erased again", back);
        }
        return vault;
    }

    @Bean
    Erasures erasures(VaultDatabase database, Vault vault) {
        return new Erasures(database, vault);
    }

    @Bean
    VaultSweep vaultSweep(Vault vault) {
        return new VaultSweep(vault);
    }
}
