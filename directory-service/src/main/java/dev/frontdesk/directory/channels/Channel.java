package dev.frontdesk.directory.channels;

import dev.frontdesk.directory.preference.Way;

/** One kind of ways to reach staff. */
public interface Channel {

    /** Is this one of its ways? */
    boolean takes(Way way);

    /** How events and facts call this way. */
    String name(String site, Way way);

    /** Is there, at this moment, a way to the person at all? If not, nothing is revealed and nothing has failed. */
    boolean reaches(String site, String staffId, Way way);

    /** Brings it; waits until it is known how that went. */
    Outcome bring(Parcel parcel, Way way);
}
