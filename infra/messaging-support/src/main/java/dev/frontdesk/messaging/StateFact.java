package dev.frontdesk.messaging;

import dev.frontdesk.kernel.Origin;
import java.time.Instant;

/**
 * What is so now and stands in no event, told whole: of each key the latest is all there is to know.
 *
 * @param sequence grows with everything that is told of the key
 * @param toldAt by this service's clock
 */
public record StateFact(String key, long sequence, Instant toldAt, Origin origin, PublicFact fact) {}
