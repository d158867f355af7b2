package dev.frontdesk.directory.channels;

/** One way to reach staff. Channels are tried in the order of their {@code @Order}. */
public interface Channel {

    /** How events and facts call it. */
    String name();

    /** Is there, at this moment, a way to the person at all? If not, nothing is revealed and nothing has failed. */
    boolean reaches(String site, String staffId);

    /** Brings it; waits until it is known how that went. */
    Outcome bring(Delivery delivery);
}
