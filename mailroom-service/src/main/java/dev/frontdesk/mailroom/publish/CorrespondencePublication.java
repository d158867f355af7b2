package dev.frontdesk.mailroom.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceArchived;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceHandled;
import dev.frontdesk.mailroom.correspondence.CorrespondenceEvent.CorrespondenceLogged;
import dev.frontdesk.mailroom.publish.CorrespondenceFacts.CorrespondenceArchivedV1;
import dev.frontdesk.mailroom.publish.CorrespondenceFacts.CorrespondenceHandledV1;
import dev.frontdesk.mailroom.publish.CorrespondenceFacts.CorrespondenceLoggedV1;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.util.List;
import org.springframework.stereotype.Component;

/** S71. Tells what became of e-mail and fax. */
@Component
class CorrespondencePublication implements Publication {

    static final String TOPIC = "frontdesk.mailroom.correspondence.v1";

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof CorrespondenceEvent event ? List.of(fact(event)) : List.of();
    }

    private static PublicFact fact(CorrespondenceEvent event) {
        return switch (event) {
            case CorrespondenceLogged logged ->
                new PublicFact(TOPIC, CorrespondenceLoggedV1.TYPE, CorrespondenceLoggedV1.from(logged));
            case CorrespondenceHandled handled ->
                new PublicFact(TOPIC, CorrespondenceHandledV1.TYPE, CorrespondenceHandledV1.from(handled));
            case CorrespondenceArchived archived ->
                new PublicFact(TOPIC, CorrespondenceArchivedV1.TYPE, CorrespondenceArchivedV1.from(archived));
        };
    }
}
