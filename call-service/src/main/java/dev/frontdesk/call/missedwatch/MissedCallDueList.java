package dev.frontdesk.call.missedwatch;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.call.copies.SiteSettings;
import dev.frontdesk.call.missed.MissedCallCommand.MarkMissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.CallerRangAgain;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOpened;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallOverdue;
import dev.frontdesk.call.missed.MissedCallEvent.MissedCallReturned;
import dev.frontdesk.call.missed.MissedCallId;
import dev.frontdesk.kernel.Origin;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** S112. Missed calls that were neither returned nor found late; a new round opens its row anew. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class MissedCallDueList extends DueList {

    private final SiteSettings sites;

    MissedCallDueList(DueRows rows, SiteSettings sites) {
        super("missed-call", rows);
        this.sites = sites;
    }

    @EventHandler
    void on(MissedCallOpened event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.missedCallId(), event.dueAt(), origin, eventId, version);
    }

    @EventHandler
    void on(MissedCallReturned event, @SequenceNumber long version) {
        settle(event.missedCallId(), version);
    }

    @EventHandler
    void on(CallerRangAgain event, @SequenceNumber long version) {
        settle(event.missedCallId(), version);
    }

    @EventHandler
    void on(MissedCallOverdue event, @SequenceNumber long version) {
        settle(event.missedCallId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        return new MarkMissedCallOverdue(new MissedCallId(due.id()), sites.relayWithin(due.site()), now);
    }
}
