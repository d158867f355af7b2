package dev.frontdesk.call.complaint;

import java.util.regex.Pattern;

/** {@code complaint-<uuid>}, derived from the call, so that one call is one complaint. */
public record ComplaintId(String value) {

    private static final Pattern FORM =
            Pattern.compile("complaint-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public ComplaintId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("The id of a complaint is complaint-<uuid in lower case>");
        }
    }

    /** @param callId the call in which it came */
    public static ComplaintId of(String callId) {
        return new ComplaintId("complaint-" + callId.substring("call-".length()));
    }

    /** Whether the text has the form of such an id. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** S22. The relay that tells customer service whom to call. */
    public String relay() {
        return "relay-" + value;
    }

    /** S20. The relay that tells whoever supervises the site that customer service has not taken it up. */
    public String untakenRelay() {
        return relay() + "-untaken";
    }

    /** S22. The relay that tells who stands in that nobody called. */
    public String lateRelay() {
        return relay() + "-late";
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
