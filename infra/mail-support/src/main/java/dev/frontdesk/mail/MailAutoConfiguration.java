package dev.frontdesk.mail;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** One way to the mail server. */
@AutoConfiguration
@EnableConfigurationProperties(MailSettings.class)
class MailAutoConfiguration {

    @Bean
    MailServer mailServer(MailSettings settings) {
        return new MailServer(settings);
    }
}
