package dev.frontdesk.directory.channels;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.directory.preference.Way;
import dev.frontdesk.directory.sitelist.SiteList;
import dev.frontdesk.directory.sitelist.SiteList.SiteRow;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * E-mail to the address that only the directory knows. Not a {@code JavaMailSender} bean on purpose: a mail server that
 * is down is no reason to call this service unhealthy.
 */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailChannel implements Channel {

    private static final int AT_ONCE = 4;

    private final MailSettings settings;
    private final Staff staff;
    private final SiteList sites;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final Semaphore turns = new Semaphore(AT_ONCE);

    MailChannel(MailSettings settings, Staff staff, SiteList sites) {
        this.settings = settings;
        this.staff = staff;
        this.sites = sites;
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

    @Override
    public boolean takes(Way way) {
        return way.equals(Way.MAIL);
    }

    @Override
    public String name(String site, Way way) {
        return way.channel();
    }

    @Override
    public boolean reaches(String site, String staffId, Way way) {
        return settings.given() && staff.of(site, staffId).map(StaffRow::mail).isPresent();
    }

    @Override
    public Outcome bring(Parcel parcel, Way way) {
        var address = staff.of(parcel.site(), parcel.staffId()).map(StaffRow::mail);
        if (address.isEmpty()) {
            return new Outcome.Failed("address-gone");
        }
        return parcel.opened()
                .map(deliveries -> send(address.get(), parcel, deliveries))
                .orElseGet(() -> new Outcome.Failed("details-missing"));
    }

    private Outcome send(String to, Parcel parcel, List<Delivery> deliveries) {
        turns.acquireUninterruptibly();
        try {
            sender.send(message(to, parcel, deliveries));
            return new Outcome.Delivered(Way.MAIL.channel());
        } catch (MailAuthenticationException refused) {
            return new Outcome.Failed("mail-login-refused");
        } catch (MailException | MessagingException trouble) {
            // Their texts hold addresses; the code is all the register needs.
            return new Outcome.Failed("mail-not-accepted");
        } finally {
            turns.release();
        }
    }

    private MimeMessage message(String to, Parcel parcel, List<Delivery> deliveries) throws MessagingException {
        var zone = sites.of(parcel.site()).map(SiteRow::zone).map(ZoneId::of).orElse(ZoneOffset.UTC);
        var message = new RelayMail(sender.getSession(), RelayMail.idOf(parcel));
        var helper = new MimeMessageHelper(message, false, UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(to);
        helper.setSubject(MailText.subject(parcel));
        helper.setText(MailText.body(parcel, deliveries, zone, settings.page()));
        helper.setSentDate(Date.from(parcel.first().requestedAt()));
        // No answering machine is to answer, and no list is to pass it on.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
