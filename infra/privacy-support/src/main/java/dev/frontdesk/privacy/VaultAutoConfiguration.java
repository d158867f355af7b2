package dev.frontdesk.privacy;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Opens the vault. No data source and no transaction manager become beans. */
@AutoConfiguration
@EnableConfigurationProperties({VaultSettings.class, VaultServer.class})
class VaultAutoConfiguration {

    @Bean
    RootKey vaultRootKey(VaultSettings settings) {
        return RootKey.in(settings.keyFile());
    }

    @Bean
    VaultDatabase vaultDatabase(VaultServer server, VaultSettings settings, RootKey key) {
        return VaultDatabase.open(server, settings, key);
    }

    @Bean
    Vault vault(
            VaultDatabase database,
            RootKey key,
            @Value("${spring.application.name}") String service,
            ObjectProvider<ReferenceCheck> check) {
        return new Vault(database, key, service, check.getIfAvailable(() -> _ -> Set.of()));
    }

    @Bean
    VaultSweep vaultSweep(Vault vault) {
        return new VaultSweep(vault);
    }
}
