package dev.frontdesk.visitor.visitorbadge;

/** {@code visitor-badge-<site>-<number>}: a badge is a thing, and there is one of each number at a site. */
public record VisitorBadgeId(String value) {

    public static VisitorBadgeId of(String site, int number) {
        return new VisitorBadgeId("visitor-badge-" + site + "-" + number);
    }

    /** The text itself: Axon finds the aggregate by it. */
    @Override
    public String toString() {
        return value;
    }
}
