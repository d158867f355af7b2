package dev.frontdesk.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The PostgreSQL server, which the vault shares with the services' own databases.
 *
 * @param url ends with a slash
 */
@ConfigurationProperties("frontdesk.postgres")
record VaultServer(
        String url,
        @DefaultValue("frontdesk") String user,
        @DefaultValue("") String password) {}
