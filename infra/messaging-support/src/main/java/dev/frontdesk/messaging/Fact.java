package dev.frontdesk.messaging;

import dev.frontdesk.kernel.Origin;
import java.time.Instant;

/**
 * The envelope of a fact from another service.
 *
 * @param id the same at every delivery
 * @param key aggregate it is about; facts of one key arrive in order
 * @param sequence the aggregate's event number in the service that published it
 */
public record Fact(
        String id,
        String type,
        String key,
        long sequence,
        String site,
        Instant recordedAt,
        String source,
        String correlationId) {

    /** For the commands this fact leads to. */
    public Origin origin() {
        return new Origin("system:" + source, site, "none", correlationId, id);
    }
}
