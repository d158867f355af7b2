package dev.frontdesk.messaging;

import dev.frontdesk.axon.Recorded;
import java.util.List;

/** A service says what it tells the others. The event itself never leaves the service. */
public interface Publication {

    /** @return the public form, in order; none when the event concerns nobody else */
    List<PublicFact> of(Recorded event);
}
