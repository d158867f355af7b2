package dev.frontdesk.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param host empty: there is no e-mail
 * @param from sender of every mail
 */
@ConfigurationProperties("frontdesk.smtp")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean starttls,
        @DefaultValue("frontdesk@localhost") String from) {}
