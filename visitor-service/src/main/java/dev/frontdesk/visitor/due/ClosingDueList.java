package dev.frontdesk.visitor.due;

import dev.frontdesk.axon.DueList;
import dev.frontdesk.axon.DueRows;
import dev.frontdesk.axon.Groups;
import dev.frontdesk.axon.Moment;
import dev.frontdesk.kernel.Origin;
import dev.frontdesk.visitor.copies.SiteSettings;
import dev.frontdesk.visitor.plan.Closing;
import dev.frontdesk.visitor.plans.VisitPlans;
import dev.frontdesk.visitor.visit.VisitCommand.InferDeparture;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.StayedPastClosing;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import dev.frontdesk.visitor.visit.VisitId;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** Who is still here when the site closes has left at a moment that nobody knows. */
@Component
@ProcessingGroup(Groups.PROJECTIONS)
class ClosingDueList extends DueList {

    private static final Duration DAY = Duration.ofDays(1);

    private final VisitPlans plans;
    private final SiteSettings sites;

    ClosingDueList(DueRows rows, VisitPlans plans, SiteSettings sites) {
        super("visit-closing", rows);
        this.plans = plans;
        this.sites = sites;
    }

    @EventHandler
    void on(VisitorArrived event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.visitId(), event.closesAt(), origin, eventId, version);
    }

    @EventHandler
    void on(StayedPastClosing event, Origin origin, @SequenceNumber long version, @MessageIdentifier String eventId) {
        open(event.visitId(), event.closesAt(), origin, eventId, version);
    }

    @EventHandler
    void on(VisitorTurnedAway event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @EventHandler
    void on(VisitorDeparted event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @EventHandler
    void on(DepartureInferred event, @SequenceNumber long version) {
        settle(event.visitId(), version);
    }

    @Override
    protected Object whenDue(Due due, Instant now) {
        var zone = sites.zone(due.site());
        var next = plans.at(due.site(), Moment.LATEST)
                .map(valid -> Closing.after(now, valid.plan().closesAt(), zone))
                .orElse(now.plus(DAY));
        return new InferDeparture(new VisitId(due.id()), next, now);
    }
}
