package dev.frontdesk.mailroom.publish;

import dev.frontdesk.axon.Recorded;
import dev.frontdesk.mailroom.publish.TracerFacts.CarrierAnsweredV1;
import dev.frontdesk.mailroom.publish.TracerFacts.TracerClosedV1;
import dev.frontdesk.mailroom.publish.TracerFacts.TracerOpenedV1;
import dev.frontdesk.mailroom.publish.TracerFacts.TracerOverdueV1;
import dev.frontdesk.mailroom.tracer.TracerEvent;
import dev.frontdesk.mailroom.tracer.TracerEvent.CarrierAnswered;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerClosed;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOpened;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOverdue;
import dev.frontdesk.messaging.PublicFact;
import dev.frontdesk.messaging.Publication;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells how tracers stand. */
@Component
class TracerPublication implements Publication {

    static final String TOPIC = "frontdesk.mailroom.tracers.v1";

    @Override
    public List<PublicFact> of(Recorded recorded) {
        return recorded.event() instanceof TracerEvent event ? List.of(fact(event)) : List.of();
    }

    private static PublicFact fact(TracerEvent event) {
        return switch (event) {
            case TracerOpened opened -> new PublicFact(TOPIC, TracerOpenedV1.TYPE, TracerOpenedV1.from(opened));
            case CarrierAnswered answered ->
                new PublicFact(TOPIC, CarrierAnsweredV1.TYPE, CarrierAnsweredV1.from(answered));
            case TracerOverdue overdue -> new PublicFact(TOPIC, TracerOverdueV1.TYPE, TracerOverdueV1.from(overdue));
            case TracerClosed closed -> new PublicFact(TOPIC, TracerClosedV1.TYPE, TracerClosedV1.from(closed));
        };
    }
}
