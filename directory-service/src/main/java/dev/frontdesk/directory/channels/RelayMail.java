package dev.frontdesk.directory.channels;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** The same relay to the same person is the same mail: a second copy after a crash is recognised by its id. */
final class RelayMail extends MimeMessage {

    private final String messageId;

    /** Another one for several relays together, and for a reminder. */
    static String idOf(Parcel parcel) {
        var first = parcel.first();
        var more = parcel.notices().size() > 1 ? ".and-" + (parcel.notices().size() - 1) : "";
        var again = parcel.reminder() ? ".reminder" : "";
        return "<" + first.relayId() + "." + first.staffId() + more + again + "@frontdesk>";
    }

    RelayMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
