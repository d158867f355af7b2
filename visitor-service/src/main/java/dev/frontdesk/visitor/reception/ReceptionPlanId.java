package dev.frontdesk.visitor.reception;

/** {@code reception-plan-<site>}: each site has one. */
public record ReceptionPlanId(String value) {

    public static ReceptionPlanId of(String site) {
        return new ReceptionPlanId("reception-plan-" + site);
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
