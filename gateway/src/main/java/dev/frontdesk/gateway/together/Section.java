package dev.frontdesk.gateway.together;

import dev.frontdesk.gateway.routes.Part;

/** What the desk has before it today, and where it comes from. */
enum Section {
    /** S106. Calls that ring. */
    CALLS(Part.CALL, "/api/v1/calls?state=ringing"),
    /** S114. Messages that nobody read back in time. */
    MESSAGES(Part.CALL, "/api/v1/messages?state=overdue"),
    /** S9, S13, S18, S22. What was promised and not yet kept. */
    PROMISES(Part.CALL, "/api/v1/promises?state=open"),
    /** S33. Visitors who wait for their host. */
    VISITORS(Part.VISITOR, "/api/v1/visits?state=awaiting-host"),
    /** S44. Visitors who are expected. */
    EXPECTED(Part.VISITOR, "/api/v1/invitations/expected"),
    /** What lies at the desk for somebody. */
    ITEMS(Part.MAILROOM, "/api/v1/mail/incoming/uncollected");

    private final Part part;
    private final String path;

    Section(Part part, String path) {
        this.part = part;
        this.path = path;
    }

    Part part() {
        return part;
    }

    /** Path and query. */
    String path() {
        return path;
    }
}
