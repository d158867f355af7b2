package dev.frontdesk.visitor.publish;

import dev.frontdesk.axon.History;
import dev.frontdesk.axon.Recorded;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import dev.frontdesk.visitor.invitation.InvitationEvent.NoShowRecorded;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitPlanned;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitReplanned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tells of invited visitors who did not come: how many, never who. */
@Component
class NoShowPublication implements Publication {

    private final Function<String, List<Recorded>> history;

    @Autowired
    NoShowPublication(History history) {
        this(history::of);
    }

    NoShowPublication(Function<String, List<Recorded>> history) {
        this.history = history;
    }

    record NoShowV1(String invitationId, String kind, String hostId, LocalDate day, int visitors, Instant occurredAt) {

        static final String TYPE = "visitor.no-show.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof NoShowRecorded event
                ? List.of(new PublicFact(VisitPublication.TOPIC, NoShowV1.TYPE, fact(event, recorded)))
                : List.of();
    }

    private NoShowV1 fact(NoShowRecorded event, Recorded recorded) {
        var kind = "";
        var host = "";
        for (var one : history.apply(event.invitationId())) {
            if (one.sequence() < recorded.sequence()) {
                switch (one.event()) {
                    case VisitPlanned planned -> {
                        kind = planned.visitKind();
                        host = planned.hostId();
                    }
                    case VisitReplanned again -> host = again.hostId();
                    default -> {}
                }
            }
        }
        return new NoShowV1(
                event.invitationId(), kind, host, event.day(), event.guests().size(), event.occurredAt());
    }
}
