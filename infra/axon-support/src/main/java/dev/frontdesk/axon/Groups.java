package dev.frontdesk.axon;

/** The processing groups, the same three in every service. */
public final class Groups {

    /** Read models. Can be dropped and replayed at any time. */
    public static final String PROJECTIONS = "projections";

    /** Reactions that send commands or reach people. Never replayed. */
    public static final String POLICIES = "policies";

    /** Public facts on their way to Kafka. */
    public static final String PUBLISHER = "publisher";

    private Groups() {}
}
