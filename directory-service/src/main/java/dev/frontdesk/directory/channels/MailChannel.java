package dev.frontdesk.directory.channels;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.directory.preference.Way;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.directory.stafflist.Staff.StaffRow;
import dev.frontdesk.mail.MailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.List;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail to the address that only the directory knows. */
@Component
class MailChannel implements Channel {

    private final MailServer server;
    private final Staff staff;
    private final RelayTexts texts;

    MailChannel(MailServer server, Staff staff, RelayTexts texts) {
        this.server = server;
        this.staff = staff;
        this.texts = texts;
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
        return server.given() && staff.of(site, staffId).map(StaffRow::mail).isPresent();
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
        return server.send(MailText.id(parcel), mail -> write(mail, to, parcel, deliveries))
                .<Outcome>map(Outcome.Failed::new)
                .orElseGet(() -> new Outcome.Delivered(Way.MAIL.channel()));
    }

    private void write(MimeMessage mail, String to, Parcel parcel, List<Delivery> deliveries)
            throws MessagingException {
        var said = texts.said(parcel);
        var helper = new MimeMessageHelper(mail, false, UTF_8.name());
        helper.setTo(to);
        helper.setSubject(MailText.subject(parcel, said));
        helper.setText(MailText.body(parcel, deliveries, said));
        helper.setSentDate(Date.from(parcel.first().requestedAt()));
    }
}
