package dev.frontdesk.directory.crm;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url where questions are posted to; null or empty: there is no live register
 * @param token sent as bearer token; null: none
 * @param timeout for the whole answer; a caller waits for it
 */
@ConfigurationProperties("frontdesk.crm")
record CrmSettings(
        @Nullable URI url,
        @Nullable String token,
        @DefaultValue("PT0.8S") Duration timeout) {

    /** The token is nobody's business. */
    @Override
    public String toString() {
        return "CrmSettings[" + url + "]";
    }
}
