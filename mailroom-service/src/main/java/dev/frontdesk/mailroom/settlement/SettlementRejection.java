package dev.frontdesk.mailroom.settlement;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.matching.Comparison.Difference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a settlement says no. */
final class SettlementRejection {

    /** More are counted, but not named one by one. */
    private static final int NAMED = 50;

    private SettlementRejection() {}

    static Rejection notCompared(SettlementId id) {
        return new Rejection("settlement-not-compared", id + " has no comparison yet");
    }

    /** S132. Names them: each difference's id, which says kind and line. */
    static Rejection differencesOpen(SettlementId id, List<Difference> open) {
        var named = open.stream().limit(NAMED).map(Difference::id).collect(Collectors.joining(", "));
        return new Rejection(
                "differences-open",
                "%s has %d open differences".formatted(id, open.size()),
                Map.of("count", String.valueOf(open.size()), "differences", named));
    }

    static Rejection fourEyes(SettlementId id) {
        return new Rejection("four-eyes", "Whoever prepared %s cannot approve it".formatted(id));
    }

    static Rejection refused(SettlementId id) {
        return new Rejection("settlement-refused", id + " was refused and nothing has changed since");
    }

    static Rejection notApproved(SettlementId id) {
        return new Rejection("settlement-not-approved", id + " is not approved");
    }

    static Rejection closed(SettlementId id) {
        return new Rejection("settlement-closed", id + " is approved and stays as it is");
    }

    static Rejection unknownDifference(String id) {
        return new Rejection("difference-unknown", "There is no such difference", Map.of("difference", id));
    }

    static Rejection notFitting(Difference difference, Resolution resolution) {
        return new Rejection(
                "resolution-not-fitting",
                "%s cannot be settled by %s".formatted(difference.id(), resolution.code()),
                Map.of("difference", difference.id(), "resolution", resolution.code()));
    }

    static Rejection personMissing(Difference difference) {
        return new Rejection(
                "charge-needs-person",
                "%s: a charge names somebody, anything else nobody".formatted(difference.id()),
                Map.of("difference", difference.id()));
    }

    static Rejection paymentDiffers(long cents, long approvedCents) {
        return new Rejection(
                "payment-differs",
                "Paid %d cents, approved %d".formatted(cents, approvedCents),
                Map.of("paid", yuan(cents), "approved", yuan(approvedCents)));
    }

    private static String yuan(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
