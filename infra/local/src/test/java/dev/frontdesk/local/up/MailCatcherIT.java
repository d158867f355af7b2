package dev.frontdesk.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.local.Ports;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherIT {

    @TempDir
    Path folder;

    @Test
    void each_mail_lies_in_the_folder_as_soon_as_it_was_taken() throws Exception {
        var port = Ports.free(1).getFirst();
        try (var catcher = MailCatcher.start(port, folder)) {
            assertThat(catcher).isNotNull();
            send(port, "留言 1");
            send(port, "留言 2");
            assertThat(subjects()).containsExactly("留言 1", "留言 2");
        }
    }

    private List<String> subjects() throws Exception {
        try (var files = Files.list(folder)) {
            return files.sorted().map(MailCatcherIT::subject).toList();
        }
    }

    private static String subject(Path file) {
        assertThat(file.toString()).endsWith(".eml");
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in).getSubject();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static void send(int port, String subject) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", "" + port);
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("desk@company-a.example");
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("lina@company-a.example"));
        message.setSubject(subject, "UTF-8");
        message.setText("您有一条留言", "UTF-8");
        Transport.send(message);
    }
}
