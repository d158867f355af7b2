package dev.frontdesk.call.followup;

import dev.frontdesk.axon.Desk;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.History;
import dev.frontdesk.call.call.CallEvent.CallerScreened;
import dev.frontdesk.call.complaint.ComplaintCommand.Contact;
import dev.frontdesk.call.complaint.ComplaintCommand.TellSupervisor;
import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintReceived;
import dev.frontdesk.call.complaint.ComplaintId;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.story.CallStory;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.privacy.PersonalDetails;
import dev.frontdesk.privacy.Vault;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/**
 * S20. Whenever customer service has not taken up a complaint in time, whoever supervises the site is told, with what the
 * desk knows of the caller.
 */
@Component
@DisallowReplay
@ProcessingGroup(Groups.POLICIES)
class TellOfUntakenComplaints {

    private static final String NOBODY_KNOWN = """
        对方没有显示号码，前台也没有记下姓名。
        The number was withheld, and the desk took down no name.\
        """;

    private final History history;
    private final SiteSettings sites;
    private final Vault vault;
    private final Desk desk;

    TellOfUntakenComplaints(History history, SiteSettings sites, Vault vault, Desk desk) {
        this.history = history;
        this.sites = sites;
        this.vault = vault;
        this.desk = desk;
    }

    @EventHandler
    void on(AcknowledgementOverdue event, Origin origin, @MessageIdentifier String eventId) {
        var id = new ComplaintId(event.complaintId());
        var caller = call(event.complaintId())
                .flatMap(TellOfUntakenComplaints::caller)
                .orElseGet(() -> unknown(id));
        desk.send(
                new TellSupervisor(id, caller, sites.relayWithin(origin.site()), event.occurredAt()),
                origin.causedBy(eventId));
    }

    private Optional<CallStory> call(String complaint) {
        return history.of(complaint).stream()
                .map(recorded -> recorded.event())
                .filter(ComplaintReceived.class::isInstance)
                .map(received -> ((ComplaintReceived) received).callId())
                .findFirst()
                .flatMap(call -> CallStory.of(history.of(call)));
    }

    /** The three questions say more than a number. */
    private static Optional<Contact> caller(CallStory call) {
        return call.screened().map(TellOfUntakenComplaints::answered).or(() -> {
            var received = call.received();
            var ref = received.detailsRef();
            var person = received.person();
            var digest = received.digest();
            return ref == null || person == null || digest == null
                    ? Optional.empty()
                    : Optional.of(new Contact(ref, person, digest));
        });
    }

    private static Contact answered(CallerScreened screened) {
        return new Contact(screened.detailsRef(), screened.person(), screened.digest());
    }

    private Contact unknown(ComplaintId id) {
        var kept = vault.keep(id.value() + "/0", new PersonalDetails(null, null, null, NOBODY_KNOWN));
        return new Contact(kept.ref(), kept.person(), kept.digest());
    }
}
