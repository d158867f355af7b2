package dev.frontdesk.axon;

import dev.frontdesk.kernel.Origin;
import java.util.Map;

/** {@link Origin} as message metadata, and back. */
final class Origins {

    static final String ACTOR = "actor";
    static final String SITE = "site";
    static final String DESK = "desk";
    static final String CORRELATION = "correlationId";
    static final String CAUSATION = "causationId";

    private Origins() {}

    static Map<String, String> toMetaData(Origin origin) {
        return Map.of(
                ACTOR, origin.actor(),
                SITE, origin.site(),
                DESK, origin.desk(),
                CORRELATION, origin.correlationId(),
                CAUSATION, origin.causationId());
    }

    static Origin from(Map<String, ?> metaData) {
        return new Origin(
                text(metaData, ACTOR),
                text(metaData, SITE),
                text(metaData, DESK),
                text(metaData, CORRELATION),
                text(metaData, CAUSATION));
    }

    private static String text(Map<String, ?> metaData, String key) {
        var value = metaData.get(key);
        if (value == null) {
            throw new IllegalStateException("a message without \"" + key + "\" in its metadata");
        }
        return value.toString();
    }
}
