package dev.frontdesk.call.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.call.complaint.ComplaintCommand.AcknowledgeComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.Contact;
import dev.frontdesk.call.complaint.ComplaintCommand.HandOverComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.MarkComplaintOverdue;
import dev.frontdesk.call.complaint.ComplaintCommand.PromiseContact;
import dev.frontdesk.call.complaint.ComplaintCommand.ReceiveComplaint;
import dev.frontdesk.call.complaint.ComplaintCommand.RecordContact;
import dev.frontdesk.call.complaint.ComplaintCommand.RecordEscalation;
import dev.frontdesk.call.complaint.ComplaintCommand.TellSupervisor;
import dev.frontdesk.call.complaint.ComplaintCommand.WithdrawComplaint;
import dev.frontdesk.call.complaint.ComplaintEvent.AcknowledgementOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintAcknowledged;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintEscalated;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintHandedOver;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintReceived;
import dev.frontdesk.call.complaint.ComplaintEvent.ComplaintWithdrawn;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactAttempted;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactMade;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactOverdue;
import dev.frontdesk.call.complaint.ComplaintEvent.ContactPromised;
import dev.frontdesk.call.complaint.ComplaintEvent.EscalationRequested;
import dev.frontdesk.kernel.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S20 to S22. A complaint goes to customer service at once; when both hotlines are busy, contact is promised. */
class ComplaintTest {

    private static final String CALL = "call-0198f0a2-7b00-7d52-8a10-5c0e3b2d0001";
    private static final ComplaintId ID = ComplaintId.of(CALL);
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant BY = AT.plusSeconds(600);
    private static final Instant SAID = AT.plusSeconds(60);
    private static final Instant DUE = SAID.plusSeconds(7200);
    private static final ComplaintReceived RECEIVED = new ComplaintReceived(ID.value(), CALL, BY, "S20", AT);
    private static final ContactPromised PROMISED = new ContactPromised(
            ID.value(),
            "staff-zheng",
            ID + "/1",
            "person-1",
            "digest-1",
            "relay-" + ID,
            SAID.plusSeconds(300),
            DUE,
            "S22",
            SAID);

    private static final Instant LATE = BY.plusMillis(1);
    private static final AcknowledgementOverdue UNTAKEN = new AcknowledgementOverdue(ID.value(), BY, "S20", LATE);
    private static final EscalationRequested TOLD = new EscalationRequested(
            ID.value(),
            null,
            "call-1/1",
            "person-1",
            "digest-1",
            "relay-" + ID + "-untaken",
            LATE.plusSeconds(300),
            "S20",
            LATE);

    @Test
    void s20_one_call_is_one_complaint() {
        assertThat(when(List.of(), new ReceiveComplaint(ID, CALL, BY, AT))).containsExactly(RECEIVED);
        assertThat(when(List.of(RECEIVED), new ReceiveComplaint(ID, CALL, BY, AT)))
                .isEmpty();
        refused("complaint-not-received", List.of(), new MarkComplaintOverdue(ID, BY));
    }

    @Test
    void s20_s21_the_hotline_that_took_the_caller_has_it_and_the_rule_says_which() {
        var first = new HandOverComplaint(ID, "8000", "S20", SAID);
        var second = new HandOverComplaint(ID, "8300", "S21", SAID);

        assertThat(when(List.of(RECEIVED), first))
                .containsExactly(new ComplaintHandedOver(ID.value(), "8000", "S20", SAID));
        assertThat(when(List.of(RECEIVED), second))
                .containsExactly(new ComplaintHandedOver(ID.value(), "8300", "S21", SAID));
        assertThat(when(List.of(RECEIVED, new ComplaintHandedOver(ID.value(), "8000", "S20", SAID)), first))
                .isEmpty();
    }

    @Test
    void s22_contact_is_promised_once_with_owner_and_moment() {
        assertThat(when(List.of(RECEIVED), promise("staff-zheng", "digest-1"))).containsExactly(PROMISED);
        assertThat(when(List.of(RECEIVED, PROMISED), promise("staff-zheng", "digest-1")))
                .isEmpty();
        refused("contact-promised", List.of(RECEIVED, PROMISED), promise("staff-lin", "digest-1"));
        refused("contact-promised", List.of(RECEIVED, PROMISED), promise("staff-zheng", "digest-2"));
        refused(
                "due-before-made",
                List.of(RECEIVED),
                new PromiseContact(
                        ID,
                        "staff-zheng",
                        new Contact(ID + "/1", "person-1", "digest-1"),
                        SAID.minusMillis(1),
                        Duration.ofMinutes(5),
                        SAID));
    }

    @Test
    void s22_customer_service_that_spoke_with_the_caller_has_kept_it_and_has_the_complaint() {
        assertThat(when(List.of(RECEIVED, PROMISED), contact("staff-zheng", 90, DUE)))
                .containsExactly(
                        new ContactMade(ID.value(), "staff-zheng", 90, true, "line-signal", "S22", DUE),
                        new ComplaintAcknowledged(ID.value(), "staff-zheng", false, "line-signal", "S20", DUE));
        assertThat(when(List.of(RECEIVED, PROMISED), contact("staff-zheng", 90, DUE.plusMillis(1))))
                .first()
                .isEqualTo(
                        new ContactMade(ID.value(), "staff-zheng", 90, false, "line-signal", "S22", DUE.plusMillis(1)));
        assertThat(when(List.of(RECEIVED, PROMISED), contact("staff-zheng", 0, DUE)))
                .containsExactly(new ContactAttempted(ID.value(), "staff-zheng", 0, DUE));
        assertThat(when(List.of(RECEIVED, PROMISED), contact("staff-lin", 90, DUE)))
                .containsExactly(new ContactAttempted(ID.value(), "staff-lin", 90, DUE));
        refused("contact-not-promised", List.of(RECEIVED), contact("staff-zheng", 90, DUE));
        refused("before-promise", List.of(RECEIVED, PROMISED), contact("staff-zheng", 90, SAID.minusMillis(1)));
    }

    @Test
    void s20_who_acknowledges_has_it_in_time_or_not() {
        assertThat(when(List.of(RECEIVED), acknowledge(BY)))
                .containsExactly(new ComplaintAcknowledged(ID.value(), "staff-zheng", true, "read-back", "S20", BY));
        assertThat(when(List.of(RECEIVED), acknowledge(BY.plusMillis(1))))
                .containsExactly(new ComplaintAcknowledged(
                        ID.value(), "staff-zheng", false, "read-back", "S20", BY.plusMillis(1)));
        assertThat(when(
                        List.of(
                                RECEIVED,
                                new ComplaintAcknowledged(ID.value(), "staff-lin", true, "claimed", "S20", AT)),
                        acknowledge(BY)))
                .isEmpty();
        refused("before-complaint", List.of(RECEIVED), acknowledge(AT.minusMillis(1)));
    }

    @Test
    void s20_s22_each_is_late_when_its_own_moment_has_passed() {
        assertThat(when(List.of(RECEIVED, PROMISED), new MarkComplaintOverdue(ID, BY)))
                .isEmpty();
        var late = new AcknowledgementOverdue(ID.value(), BY, "S20", BY.plusMillis(1));
        assertThat(when(List.of(RECEIVED, PROMISED), new MarkComplaintOverdue(ID, BY.plusMillis(1))))
                .containsExactly(late);
        assertThat(when(List.of(RECEIVED, PROMISED, late), new MarkComplaintOverdue(ID, DUE)))
                .isEmpty();
        assertThat(when(List.of(RECEIVED, PROMISED, late), new MarkComplaintOverdue(ID, DUE.plusMillis(1))))
                .containsExactly(
                        new ContactOverdue(ID.value(), DUE, "S22", DUE.plusMillis(1)),
                        new EscalationRequested(
                                ID.value(),
                                "staff-zheng",
                                ID + "/1",
                                "person-1",
                                "digest-1",
                                "relay-" + ID + "-late",
                                DUE,
                                "S22",
                                DUE.plusMillis(1)));
    }

    @Test
    void s22_whom_it_was_handed_on_to_is_recorded_once() {
        var handOn = new RecordEscalation(ID, "relay-" + ID + "-late", "deputy", "staff-chen", DUE, SAID);
        var handedOn =
                new ComplaintEscalated(ID.value(), "relay-" + ID + "-late", "deputy", "staff-chen", DUE, "S22", SAID);

        assertThat(when(List.of(RECEIVED, PROMISED), handOn)).containsExactly(handedOn);
        assertThat(when(List.of(RECEIVED, PROMISED, handedOn), handOn)).isEmpty();
    }

    @Test
    void s20_the_supervisor_is_told_once_of_a_complaint_that_nobody_has_taken_up() {
        assertThat(when(List.of(RECEIVED, UNTAKEN), tellSupervisor())).containsExactly(TOLD);
        assertThat(when(List.of(RECEIVED, UNTAKEN, TOLD), tellSupervisor())).isEmpty();
        assertThat(when(List.of(RECEIVED), tellSupervisor()))
                .as("there is still time")
                .isEmpty();
    }

    @Test
    void s20_the_supervisor_need_not_be_told_of_what_somebody_has_or_somebody_else_was_told_of() {
        var taken = new ComplaintAcknowledged(ID.value(), "staff-lin", false, "claimed", "S20", LATE);

        assertThat(when(List.of(RECEIVED, UNTAKEN, taken), tellSupervisor())).isEmpty();
        assertThat(when(List.of(RECEIVED, PROMISED, UNTAKEN), tellSupervisor())).isEmpty();
        assertThat(when(List.of(RECEIVED, UNTAKEN, new ComplaintWithdrawn(ID.value(), LATE)), tellSupervisor()))
                .isEmpty();
        assertThat(when(
                        List.of(RECEIVED, UNTAKEN, TOLD, new ComplaintWithdrawn(ID.value(), LATE), RECEIVED, UNTAKEN),
                        tellSupervisor()))
                .as("a complaint after all, and again nobody has it")
                .isEmpty();
    }

    @Test
    void s20_who_was_told_is_recorded_until_the_relays_own_moment() {
        var told = new RecordEscalation(ID, ID.untakenRelay(), "supervisor", "staff-zhai", null, LATE.plusSeconds(9));
        var recorded = new ComplaintEscalated(
                ID.value(),
                "relay-" + ID + "-untaken",
                "supervisor",
                "staff-zhai",
                LATE.plusSeconds(300),
                "S20",
                LATE.plusSeconds(9));

        assertThat(when(List.of(RECEIVED, UNTAKEN, TOLD), told)).containsExactly(recorded);
        assertThat(when(List.of(RECEIVED, UNTAKEN, TOLD, recorded), told)).isEmpty();
        assertThat(when(
                        List.of(RECEIVED, PROMISED),
                        new RecordEscalation(ID, ID.relay(), "supervisor", "staff-zheng", null, SAID)))
                .as("the owner of a contact was told, which hands nothing on")
                .isEmpty();
        assertThat(when(List.of(RECEIVED, UNTAKEN, TOLD, recorded), new WithdrawComplaint(ID, DUE)))
                .as("that a supervisor heard of it is nothing that customer service did")
                .containsExactly(new ComplaintWithdrawn(ID.value(), DUE));
    }

    @Test
    void a_call_that_turns_out_to_be_something_else_is_no_complaint_as_long_as_nothing_was_done() {
        var withdrawn = new ComplaintWithdrawn(ID.value(), SAID);

        assertThat(when(List.of(RECEIVED), new WithdrawComplaint(ID, SAID))).containsExactly(withdrawn);
        assertThat(when(List.of(RECEIVED, withdrawn), new WithdrawComplaint(ID, SAID)))
                .isEmpty();
        assertThat(when(List.of(RECEIVED, withdrawn), new MarkComplaintOverdue(ID, DUE)))
                .isEmpty();
        assertThat(when(List.of(RECEIVED, withdrawn), new ReceiveComplaint(ID, CALL, BY, AT)))
                .containsExactly(RECEIVED);
        refused("complaint-withdrawn", List.of(RECEIVED, withdrawn), acknowledge(BY));
        refused("complaint-under-way", List.of(RECEIVED, PROMISED), new WithdrawComplaint(ID, SAID));
    }

    private static TellSupervisor tellSupervisor() {
        return new TellSupervisor(ID, new Contact("call-1/1", "person-1", "digest-1"), Duration.ofMinutes(5), LATE);
    }

    private static PromiseContact promise(String owner, String digest) {
        var contact = new Contact(ID + "/1", "person-1", digest);
        return new PromiseContact(ID, owner, contact, DUE, Duration.ofMinutes(5), SAID);
    }

    private static RecordContact contact(String staff, long talkSeconds, Instant at) {
        return new RecordContact(ID, staff, talkSeconds, true, at);
    }

    private static AcknowledgeComplaint acknowledge(Instant at) {
        return new AcknowledgeComplaint(ID, "staff-zheng", "read-back", at);
    }

    private static List<ComplaintEvent> when(List<? extends ComplaintEvent> given, ComplaintCommand command) {
        ComplaintState state = new ComplaintState.NotReceived();
        for (var event : given) {
            state = state.after(event);
        }
        return ComplaintDecider.decide(state, command);
    }

    private static void refused(String code, List<? extends ComplaintEvent> given, ComplaintCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
