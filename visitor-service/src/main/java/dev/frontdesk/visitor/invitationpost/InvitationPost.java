package dev.frontdesk.visitor.invitationpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.kernel.Names;
import dev.frontdesk.mail.MailServer;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Reveal;
import dev.frontdesk.privacy.Vault;
import dev.frontdesk.visitor.copies.KnownStaff;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.copies.SiteSettings.Site;
import dev.frontdesk.visitor.invitation.InvitationCode;
import dev.frontdesk.visitor.invitation.InvitationEvent.Guest;
import dev.frontdesk.visitor.invitationstory.InvitationStory;
import dev.frontdesk.visitor.qr.QrCode;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to one invited visitor what holds now. The address is looked up for this one mail, and that is recorded. */
@Component
class InvitationPost {

    private final MailServer server;
    private final Vault vault;
    private final KnownStaff staff;
    private final SiteSettings sites;

    InvitationPost(MailServer server, Vault vault, KnownStaff staff, SiteSettings sites) {
        this.server = server;
        this.vault = vault;
        this.staff = staff;
        this.sites = sites;
    }

    boolean open() {
        return server.given();
    }

    Map<Integer, PersonalDetails> addresses(InvitationStory story, Collection<Integer> guests, String site) {
        var refs = story.planned().guests().stream()
                .filter(guest -> guests.contains(guest.number()))
                .collect(Collectors.toMap(Guest::number, Guest::detailsRef));
        var reveal = new Reveal("system:invitation-post", site, "invitation-mail", story.invitationId());
        var details = vault.reveal(refs.values(), reveal);
        return refs.entrySet().stream()
                .filter(entry -> details.get(entry.getValue()) != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Objects.requireNonNull(details.get(entry.getValue()))));
    }

    /** @return empty when the server took it; else a stable word that says why not */
    Optional<String> write(InvitationStory story, int guest, @Nullable PersonalDetails details, String site) {
        if (details == null || details.email() == null) {
            return Optional.of("details-missing");
        }
        var letter = letter(story, guest, details, site);
        var uid = story.invitationId() + "-" + guest + "@frontdesk";
        var id = "<%s-%d.%d@frontdesk>".formatted(story.invitationId(), guest, story.sequence());
        var to = details.email();
        return server.send(id, mail -> into(mail, letter, CalendarFile.of(letter, uid, server.from(), to), to));
    }

    private Letter letter(InvitationStory story, int guest, PersonalDetails details, String site) {
        var hostId = story.hostId();
        return new Letter(
                kind(story),
                details.name() == null ? "" : details.name(),
                staff.names(List.of(hostId)).get(hostId),
                sites.find(site).map(Site::names).orElse(new Names(site, site)),
                story.schedule(),
                new InvitationCode(story.guest(guest).code()),
                story.sequence(),
                story.saidAt());
    }

    private static Letter.Kind kind(InvitationStory story) {
        return switch (story.state()) {
            case PLANNED, OVER -> Letter.Kind.INVITED;
            case CHANGED -> Letter.Kind.CHANGED;
            case CANCELLED -> Letter.Kind.CANCELLED;
        };
    }

    private static void into(MimeMessage mail, Letter letter, String calendar, String to) throws MessagingException {
        mail.setRecipients(MimeMessage.RecipientType.TO, to);
        mail.setSubject(letter.subject(), UTF_8.name());
        mail.setSentDate(Date.from(letter.saidAt()));
        var both = new MimeMultipart("alternative");
        var text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8.name());
        both.addBodyPart(text);
        var type = "text/calendar; charset=UTF-8; method=" + CalendarFile.method(letter);
        both.addBodyPart(part(calendar.getBytes(UTF_8), type));
        var first = new MimeBodyPart();
        first.setContent(both);
        var all = new MimeMultipart("mixed", first, file(calendar.getBytes(UTF_8), type, "visit.ics"));
        if (letter.kind() != Letter.Kind.CANCELLED) {
            all.addBodyPart(file(QrCode.of(letter.code().scanned()).png(), "image/png", "qr.png"));
        }
        mail.setContent(all);
    }

    private static MimeBodyPart file(byte[] content, String type, String name) throws MessagingException {
        var file = part(content, type);
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        file.setFileName(name);
        return file;
    }

    private static MimeBodyPart part(byte[] content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        return part;
    }
}
