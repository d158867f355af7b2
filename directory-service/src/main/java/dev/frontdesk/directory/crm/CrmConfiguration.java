package dev.frontdesk.directory.crm;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** One live register, or none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CrmSettings.class)
class CrmConfiguration {

    @Bean
    Crm crm(CrmSettings settings, JsonMapper json, Clock clock) {
        var url = settings.url();
        return url == null || url.toString().isEmpty()
                ? _ -> Optional.empty()
                : new HttpCrm(url, settings.token(), settings.timeout(), json, clock);
    }
}
