package dev.frontdesk.visitor.publish;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import dev.frontdesk.visitor.publish.VisitFacts.DepartureCorrectedV1;
import dev.frontdesk.visitor.publish.VisitFacts.DepartureInferredV1;
import dev.frontdesk.visitor.publish.VisitFacts.HostRepliedV1;
import dev.frontdesk.visitor.publish.VisitFacts.ReplyOverdueV1;
import dev.frontdesk.visitor.publish.VisitFacts.ReplyPromisedV1;
import dev.frontdesk.visitor.publish.VisitFacts.ReplyReleasedV1;
import dev.frontdesk.visitor.publish.VisitFacts.VisitAnsweredV1;
import dev.frontdesk.visitor.publish.VisitFacts.VisitCorrectedV1;
import dev.frontdesk.visitor.publish.VisitFacts.VisitorAdmittedV1;
import dev.frontdesk.visitor.publish.VisitFacts.VisitorArrivedV1;
import dev.frontdesk.visitor.publish.VisitFacts.VisitorDepartedV1;
import dev.frontdesk.visitor.publish.VisitFacts.VisitorOnBreakV1;
import dev.frontdesk.visitor.publish.VisitFacts.VisitorReturnedV1;
import dev.frontdesk.visitor.publish.VisitFacts.VisitorTurnedAwayV1;
import dev.frontdesk.visitor.story.VisitStory;
import dev.frontdesk.visitor.visit.VisitEvent;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.DepartureInferred;
import dev.frontdesk.visitor.visit.VisitEvent.DeputyAsked;
import dev.frontdesk.visitor.visit.VisitEvent.DetailsCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.EntryCorrected;
import dev.frontdesk.visitor.visit.VisitEvent.HostAccepted;
import dev.frontdesk.visitor.visit.VisitEvent.HostAsked;
import dev.frontdesk.visitor.visit.VisitEvent.HostDeclined;
import dev.frontdesk.visitor.visit.VisitEvent.HostNotified;
import dev.frontdesk.visitor.visit.VisitEvent.HostReferred;
import dev.frontdesk.visitor.visit.VisitEvent.HostReplied;
import dev.frontdesk.visitor.visit.VisitEvent.HostUnreachable;
import dev.frontdesk.visitor.visit.VisitEvent.MessageLeftForHost;
import dev.frontdesk.visitor.visit.VisitEvent.OutwardAnswerGiven;
import dev.frontdesk.visitor.visit.VisitEvent.PhotoTaken;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyOverdue;
import dev.frontdesk.visitor.visit.VisitEvent.ReplyReleased;
import dev.frontdesk.visitor.visit.VisitEvent.ReturnVisitNoted;
import dev.frontdesk.visitor.visit.VisitEvent.StayedPastClosing;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorAdmitted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorArrived;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorDeparted;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorOnBreak;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorReturned;
import dev.frontdesk.visitor.visit.VisitEvent.VisitorTurnedAway;
import dev.frontdesk.visitor.visit.VisitEvent.WatchListMatched;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tells how visits go on. Declined, absent and not reached are the same answer also here (S43, S49). */
@Component
class VisitPublication implements Publication {

    static final String TOPIC = "frontdesk.visitor.visits.v1";

    private final Function<String, List<Recorded>> history;

    @Autowired
    VisitPublication(History history) {
        this(history::of);
    }

    VisitPublication(Function<String, List<Recorded>> history) {
        this.history = history;
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof VisitEvent event ? facts(event, recorded) : List.of();
    }

    private List<PublicFact> facts(VisitEvent event, Recorded recorded) {
        return switch (event) {
            case VisitorArrived e -> fact("visitor-arrived", VisitorArrivedV1.from(e));
            case HostAccepted _, HostDeclined _, HostUnreachable _ ->
                fact("visit-answered", VisitAnsweredV1.from(event, before(recorded)));
            case VisitorAdmitted e -> fact("visitor-admitted", VisitorAdmittedV1.from(e, before(recorded)));
            case VisitorTurnedAway _ ->
                fact("visitor-turned-away", new VisitorTurnedAwayV1(event.visitId(), event.occurredAt()));
            case VisitorOnBreak _ ->
                fact("visitor-on-break", new VisitorOnBreakV1(event.visitId(), event.occurredAt()));
            case VisitorReturned _ ->
                fact("visitor-returned", new VisitorReturnedV1(event.visitId(), event.occurredAt()));
            case VisitorDeparted e -> fact("visitor-departed", VisitorDepartedV1.from(e, before(recorded)));
            case DepartureInferred e -> fact("departure-inferred", DepartureInferredV1.from(e));
            case DepartureCorrected e -> fact("departure-corrected", DepartureCorrectedV1.from(e));
            case DetailsCorrected _ ->
                fact(
                        "visit-corrected",
                        new VisitCorrectedV1(event.visitId(), "details", null, null, event.occurredAt()));
            case EntryCorrected e -> fact("visit-corrected", VisitCorrectedV1.from(e));
            case MessageLeftForHost e -> fact("reply-promised", ReplyPromisedV1.from(e));
            case HostReplied e -> fact("host-replied", HostRepliedV1.from(e));
            case ReplyOverdue e -> fact("reply-overdue", ReplyOverdueV1.from(e));
            case ReplyReleased e -> fact("reply-released", ReplyReleasedV1.from(e));
            case HostAsked _,
                    HostNotified _,
                    DeputyAsked _,
                    HostReferred _,
                    OutwardAnswerGiven _,
                    ReturnVisitNoted _,
                    StayedPastClosing _,
                    WatchListMatched _,
                    PhotoTaken _ -> List.of();
        };
    }

    /** What had been known of the visit before; stored events never change, so told again it is the same. */
    private VisitStory before(Recorded recorded) {
        var earlier = history.apply(recorded.aggregateId()).stream()
                .filter(one -> one.sequence() < recorded.sequence())
                .toList();
        return VisitStory.of(earlier)
                .orElseThrow(() -> new IllegalStateException("No arrival before " + recorded.eventId()));
    }

    private static List<PublicFact> fact(String name, Object data) {
        return List.of(new PublicFact(TOPIC, "visitor." + name + ".v1", data));
    }
}
