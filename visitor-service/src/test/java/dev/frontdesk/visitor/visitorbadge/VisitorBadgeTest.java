package dev.frontdesk.visitor.visitorbadge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.IssueBadge;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.ReportBadgeLost;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeCommand.ReturnBadge;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeIssued;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeLost;
import dev.frontdesk.visitor.visitorbadge.VisitorBadgeEvent.BadgeReturned;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S58. A badge is with one visit at a time, and one knows with which. */
class VisitorBadgeTest {

    private static final VisitorBadgeId ID = VisitorBadgeId.of("site-a", 887);
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final BadgeIssued ISSUED = new BadgeIssued(ID.value(), 887, "visit-1", TEN);
    private static final BadgeReturned RETURNED = new BadgeReturned(ID.value(), 887, "visit-1", TEN);
    private static final BadgeLost LOST = new BadgeLost(ID.value(), 887, "visit-1", TEN);

    @Test
    void s58_a_badge_goes_to_one_visit_and_then_to_no_other() {
        assertThat(when(List.of(), issue("visit-1"))).containsExactly(ISSUED);
        assertThat(when(List.of(ISSUED), issue("visit-1"))).isEmpty();
        refused("badge-issued", List.of(ISSUED), issue("visit-2"));
        assertThat(when(List.of(ISSUED, RETURNED), issue("visit-2")))
                .containsExactly(new BadgeIssued(ID.value(), 887, "visit-2", TEN));
    }

    @Test
    void s58_whoever_had_it_last_is_known_when_it_comes_back_or_is_lost() {
        assertThat(when(List.of(ISSUED), new ReturnBadge(ID, TEN))).containsExactly(RETURNED);
        assertThat(when(List.of(ISSUED, RETURNED), new ReturnBadge(ID, TEN))).isEmpty();
        assertThat(when(List.of(ISSUED), new ReportBadgeLost(ID, TEN))).containsExactly(LOST);
        assertThat(when(List.of(ISSUED, LOST), new ReportBadgeLost(ID, TEN))).isEmpty();
        refused("badge-before-issue", List.of(ISSUED), new ReturnBadge(ID, TEN.minusMillis(1)));
        refused("badge-not-issued", List.of(), new ReturnBadge(ID, TEN));
        refused("badge-not-issued", List.of(ISSUED, RETURNED), new ReportBadgeLost(ID, TEN));
    }

    @Test
    void a_lost_badge_goes_to_nobody_until_it_is_back() {
        refused("badge-lost", List.of(ISSUED, LOST), issue("visit-2"));
        assertThat(when(List.of(ISSUED, LOST), new ReturnBadge(ID, TEN))).containsExactly(RETURNED);
        assertThat(when(List.of(ISSUED, LOST, RETURNED), issue("visit-2"))).hasSize(1);
    }

    private static IssueBadge issue(String visit) {
        return new IssueBadge(ID, 887, visit, TEN);
    }

    private static List<VisitorBadgeEvent> when(List<? extends VisitorBadgeEvent> given, VisitorBadgeCommand command) {
        VisitorBadgeState state = new VisitorBadgeState.NeverIssued();
        for (var event : given) {
            state = state.after(event);
        }
        return VisitorBadgeDecider.decide(state, command);
    }

    private static void refused(String code, List<? extends VisitorBadgeEvent> given, VisitorBadgeCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
