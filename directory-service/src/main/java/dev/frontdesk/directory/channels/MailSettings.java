package dev.frontdesk.directory.channels;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param host empty: there is no e-mail channel
 * @param from sender of every mail
 * @param page address of the staff page that mails point to; empty: they point to none
 */
@ConfigurationProperties("frontdesk.smtp")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean starttls,
        @DefaultValue("frontdesk@localhost") String from,
        @DefaultValue("") String page) {

    boolean given() {
        return !host.isBlank();
    }
}
