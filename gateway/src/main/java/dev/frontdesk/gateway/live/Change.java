package dev.frontdesk.gateway.live;

import java.util.Set;

/**
 * Something changed.
 *
 * @param type of the fact, as its schema is named
 * @param id of what changed
 * @param version number of the event: what is fetched afterwards has at least this one as its ETag
 * @param topic it was told on
 * @param staff members of staff whom the fact names
 */
public record Change(String type, String id, String site, long version, String topic, Set<String> staff) {

    /** The word in front of the id: call, message, visit. */
    String kind() {
        var hyphen = id.indexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }
}
