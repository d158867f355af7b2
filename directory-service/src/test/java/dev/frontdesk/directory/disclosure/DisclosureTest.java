package dev.frontdesk.directory.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.disclosure.DisclosureCommand.ApproveDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RefuseDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RequestDisclosure;
import dev.frontdesk.directory.disclosure.DisclosureCommand.RevealContact;
import dev.frontdesk.directory.disclosure.DisclosureEvent.ContactRevealed;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureApproved;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRefused;
import dev.frontdesk.directory.disclosure.DisclosureEvent.DisclosureRequested;
import dev.frontdesk.kernel.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S89, S105: asked, approved or refused, seen once. */
class DisclosureTest {

    private static final DisclosureId ID = new DisclosureId("disclosure-1");
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final DisclosureRequested REQUESTED = new DisclosureRequested(
            "disclosure-1", "site-a", "staff-wang", "lin", "call-back", "call-1", "outsider", "S89", NINE);
    private static final DisclosureApproved APPROVED =
            new DisclosureApproved("disclosure-1", "lin", "lead", TEN, "S89", NINE);
    private static final DisclosureRefused REFUSED =
            new DisclosureRefused("disclosure-1", "lin", "lead", "relay-instead", "S89", NINE);
    private static final ContactRevealed REVEALED = new ContactRevealed(
            "disclosure-1",
            "site-a",
            "staff-wang",
            "lin",
            "call-back",
            "call-1",
            "outsider",
            true,
            "lead",
            "S89",
            NINE);

    @Test
    void s89_a_leader_is_disclosed_outside_only_with_leave() {
        refused("approval-needed", () -> DisclosureDecider.decide(after(), revealing("outsider", true, NINE)));
        refused("approval-needed", () -> DisclosureDecider.decide(after(REQUESTED), revealing("outsider", true, NINE)));
        refused(
                "approval-refused",
                () -> DisclosureDecider.decide(after(REQUESTED, REFUSED), revealing("outsider", true, NINE)));
        assertThat(DisclosureDecider.decide(after(REQUESTED, APPROVED), revealing("outsider", true, NINE)))
                .containsExactly(REVEALED);
    }

    @Test
    void s105_inside_and_for_others_no_leave_is_needed_and_it_is_on_record() {
        assertThat(DisclosureDecider.decide(after(), revealing("inside", true, NINE)))
                .singleElement()
                .isInstanceOfSatisfying(ContactRevealed.class, one -> {
                    assertThat(one.approver()).isNull();
                    assertThat(one.rule()).isEqualTo("S89");
                });
        assertThat(DisclosureDecider.decide(after(), revealing("outsider", false, NINE)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ContactRevealed.class, one -> assertThat(one.rule()).isEqualTo("S105"));
    }

    @Test
    void s89_a_leave_is_good_until_its_end_and_once() {
        var approved = after(REQUESTED, APPROVED);

        assertThat(DisclosureDecider.decide(approved, revealing("outsider", true, TEN)))
                .hasSize(1);
        refused(
                "approval-expired",
                () -> DisclosureDecider.decide(approved, revealing("outsider", true, TEN.plusMillis(1))));
        var seen = after(REQUESTED, APPROVED, REVEALED);
        assertThat(DisclosureDecider.decide(seen, revealing("outsider", true, NINE.plusSeconds(60))))
                .as("the answer was lost on the way")
                .isEmpty();
        refused(
                "disclosure-used",
                () -> DisclosureDecider.decide(seen, revealing("outsider", true, NINE.plusSeconds(61))));
        refused("disclosure-used", () -> DisclosureDecider.decide(seen, revealing("inside", true, NINE)));
    }

    @Test
    void s89_a_leave_is_good_for_what_was_asked_alone() {
        refused(
                "id-taken",
                () -> DisclosureDecider.decide(after(REQUESTED, APPROVED), revealing("inside", true, NINE)));
    }

    @Test
    void s89_somebody_else_decides_and_once() {
        assertThat(DisclosureDecider.decide(after(REQUESTED), approving("lead")))
                .containsExactly(APPROVED);
        assertThat(DisclosureDecider.decide(after(REQUESTED), refusing("lead"))).containsExactly(REFUSED);
        refused("own-approval", () -> DisclosureDecider.decide(after(REQUESTED), approving("lin")));
        refused("own-approval", () -> DisclosureDecider.decide(after(REQUESTED), refusing("lin")));
        refused("disclosure-not-requested", () -> DisclosureDecider.decide(after(), approving("lead")));
        refused("disclosure-not-requested", () -> DisclosureDecider.decide(after(), refusing("lead")));
        assertThat(DisclosureDecider.decide(after(REQUESTED, APPROVED), approving("lead")))
                .isEmpty();
        assertThat(DisclosureDecider.decide(after(REQUESTED, REFUSED), refusing("lead")))
                .isEmpty();
        refused("disclosure-decided", () -> DisclosureDecider.decide(after(REQUESTED, REFUSED), approving("lead")));
        refused("disclosure-decided", () -> DisclosureDecider.decide(after(REQUESTED, APPROVED), refusing("lead")));
        refused("disclosure-decided", () -> DisclosureDecider.decide(after(REQUESTED, APPROVED), approving("boss")));
    }

    @Test
    void s89_asking_again_changes_nothing_and_something_else_needs_another_id() {
        assertThat(DisclosureDecider.decide(after(), requesting("call-1"))).containsExactly(REQUESTED);
        assertThat(DisclosureDecider.decide(after(REQUESTED), requesting("call-1")))
                .isEmpty();
        assertThat(DisclosureDecider.decide(after(REQUESTED, APPROVED, REVEALED), requesting("call-1")))
                .isEmpty();
        refused("id-taken", () -> DisclosureDecider.decide(after(REQUESTED), requesting("call-2")));
        refused("id-taken", () -> DisclosureDecider.decide(after(REVEALED), requesting("call-2")));
    }

    private static DisclosureState after(DisclosureEvent... events) {
        return DisclosureState.of(List.of(events));
    }

    private static Sight sight(String audience, String about) {
        return new Sight("site-a", "staff-wang", "lin", "call-back", about, audience);
    }

    private static RequestDisclosure requesting(String about) {
        return new RequestDisclosure(ID, sight("outsider", about), NINE);
    }

    private static ApproveDisclosure approving(String approver) {
        return new ApproveDisclosure(ID, approver, Duration.ofHours(1), NINE);
    }

    private static RefuseDisclosure refusing(String approver) {
        return new RefuseDisclosure(ID, approver, "relay-instead", NINE);
    }

    private static RevealContact revealing(String audience, boolean restricted, Instant at) {
        return new RevealContact(ID, sight(audience, "call-1"), restricted, at);
    }

    private static void refused(String code, Runnable decision) {
        assertThatThrownBy(decision::run)
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
