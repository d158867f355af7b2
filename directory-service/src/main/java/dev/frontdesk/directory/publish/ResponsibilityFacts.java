package dev.frontdesk.directory.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.directory.responsibility.ResponsibilityEvent.SubjectAssigned;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** S20, S26 to S28, S36 to S39, S48, S53 to S56. Who answers for what; whole each time, so that the latest is enough. */
@Component
class ResponsibilityFacts implements Publication {

    static final String TOPIC = "frontdesk.directory.responsibilities.v1";

    record ResponsibilityV1(
            String responsibilityId,
            String siteId,
            String kind,
            Names subject,
            Names post,
            List<String> extensions,
            String rule,
            Instant occurredAt) {

        static final String TYPE = "directory.responsibility.v1";
    }

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof SubjectAssigned event
                ? List.of(new PublicFact(TOPIC, ResponsibilityV1.TYPE, fact(event)))
                : List.of();
    }

    private static ResponsibilityV1 fact(SubjectAssigned event) {
        return new ResponsibilityV1(
                event.responsibilityId(),
                event.siteId(),
                event.kind(),
                event.subject(),
                event.post(),
                event.extensions(),
                event.rule(),
                event.occurredAt());
    }
}
