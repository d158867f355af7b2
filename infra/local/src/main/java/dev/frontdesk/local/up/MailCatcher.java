package dev.frontdesk.local.up;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.frontdesk.local.DiskTrouble;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the suite's e-mail in place of a mail server and lays each one into a folder; nothing leaves the machine. */
final class MailCatcher implements AutoCloseable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final GreenMail server;
    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();

    private MailCatcher(int port, Path folder) {
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.folder = folder;
    }

    static MailCatcher start(int port, Path folder) {
        var catcher = new MailCatcher(port, folder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw DiskTrouble.of(folder.toString(), e);
        }
        catcher.server.start();
        catcher.server
                .getUserManager()
                .setMessageDeliveryHandler((moving, address) -> catcher.keep(moving.getMessage(), address.getEmail()));
        return catcher;
    }

    /** The mail lies in the folder before the sender hears that it was taken. */
    private GreenMailUser keep(MimeMessage message, String recipient) throws MessagingException, UserException {
        var name = "%s-%03d.eml".formatted(STAMP.format(Instant.now()), count.incrementAndGet() % 1000);
        var unfinished = folder.resolve(name + ".part");
        try (var out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        } catch (IOException e) {
            throw new MessagingException("The mail could not be kept", e);
        }
        try {
            Files.move(unfinished, folder.resolve(name));
            server.purgeEmailFromAllMailboxes();
        } catch (IOException | FolderException e) {
            throw new MessagingException("The mail could not be kept", e);
        }
        var known = server.getUserManager().getUserByEmail(recipient);
        return known == null ? server.getUserManager().createUser(recipient, recipient, "") : known;
    }

    @Override
    public void close() {
        server.stop();
    }
}
