package dev.frontdesk.kernel;

/**
 * Where a command came from; travels as metadata with every event it causes.
 *
 * @param actor account that acted, or {@code system:<part>} for the suite itself
 * @param site site it acted for
 * @param desk position it acted from
 * @param correlationId one conversation, over all services
 * @param causationId the request or event that led to this command
 */
public record Origin(String actor, String site, String desk, String correlationId, String causationId) {

    /** The suite acts by itself, for example when a time limit has passed. */
    public static Origin system(String part, String site, String causationId) {
        return new Origin("system:" + part, site, "none", causationId, causationId);
    }

    /** The same conversation, one step further. */
    public Origin causedBy(String cause) {
        return new Origin(actor, site, desk, correlationId, cause);
    }
}
