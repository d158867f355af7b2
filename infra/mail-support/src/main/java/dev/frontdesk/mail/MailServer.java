package dev.frontdesk.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server of {@code frontdesk.smtp.*}. Not a {@code JavaMailSender} bean on purpose: a mail server that is down is
 * no reason to call a service unhealthy.
 */
public final class MailServer {

    private static final int AT_ONCE = 4;

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final Semaphore turns = new Semaphore(AT_ONCE);

    MailServer(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(UTF_8.name());
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "5000");
        properties.setProperty("mail.smtp.writetimeout", "5000");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.starttls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.starttls()));
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
    }

    /** Puts recipient, subject and text into a mail. */
    @FunctionalInterface
    public interface Writing {

        void into(MimeMessage mail) throws MessagingException;
    }

    /** Whether there is a mail server at all. */
    public boolean given() {
        return !settings.host().isBlank();
    }

    /** Sender of every mail. */
    public String from() {
        return settings.from();
    }

    /**
     * Waits for its turn and for the server's answer, some seconds at most.
     *
     * @param messageId the same for the same mail: a second copy after a crash is recognised by it
     * @return empty when the server took it; else a stable word that says why not
     */
    public Optional<String> send(String messageId, Writing writing) {
        turns.acquireUninterruptibly();
        try {
            var mail = new NamedMail(sender.getSession(), messageId);
            mail.setFrom(settings.from());
            // No answering machine is to answer, and no list is to pass it on.
            mail.setHeader("Auto-Submitted", "auto-generated");
            writing.into(mail);
            sender.send(mail);
            return Optional.empty();
        } catch (MailAuthenticationException refused) {
            return Optional.of("mail-login-refused");
        } catch (MailException | MessagingException trouble) {
            // Their texts hold addresses; the word is all that a register needs.
            return Optional.of("mail-not-accepted");
        } finally {
            turns.release();
        }
    }
}
