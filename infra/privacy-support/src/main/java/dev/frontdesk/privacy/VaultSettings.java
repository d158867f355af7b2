package dev.frontdesk.privacy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rootkey file with 32 random bytes in base64, kept and backed up apart from the database
 * @param database name of the vault's database
 * @param pool connections this service holds to it at most
 */
@ConfigurationProperties("frontdesk.vault")
record VaultSettings(
        @Nullable Path rootkey,
        @DefaultValue("vault") String database,
        @DefaultValue("4") int pool) {

    Path keyFile() {
        if (rootkey == null) {
            throw new VaultUnusable(
                    "没有配置保险库根密钥文件：请设置 frontdesk.vault.rootkey",
                    "No root key file of the vault is configured: set frontdesk.vault.rootkey");
        }
        return rootkey;
    }
}
