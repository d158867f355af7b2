package dev.frontdesk.visitor.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.invitation.InvitationCommand.CancelDay;
import dev.frontdesk.visitor.invitation.InvitationCommand.CancelVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.MarkDayPassed;
import dev.frontdesk.visitor.invitation.InvitationCommand.PlanVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.RecordMails;
import dev.frontdesk.visitor.invitation.InvitationCommand.ReplanVisit;
import dev.frontdesk.visitor.invitation.InvitationCommand.UseInvitation;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.DayPassed;
import dev.frontdesk.visitor.invitation.InvitationEvent.Guest;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationSent;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUndelivered;
import dev.frontdesk.visitor.invitation.InvitationEvent.InvitationUsed;
import dev.frontdesk.visitor.invitation.InvitationEvent.NoShowRecorded;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitCancelled;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitPlanned;
import dev.frontdesk.visitor.invitation.InvitationEvent.VisitReplanned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S44, S50. Who is expected is known at the door, on the day and for the time that was said. */
class InvitationTest {

    private static final InvitationId ID = new InvitationId("invitation-0198f0a2-8000-7d52-8a10-5c0e3b2d0001");
    private static final Instant SAID = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant END = Instant.parse("2026-11-23T03:00:00Z");
    /** Half an hour before, an hour after. */
    private static final Instant FROM = Instant.parse("2026-11-23T01:30:00Z");

    private static final Instant UNTIL = Instant.parse("2026-11-23T04:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Schedule ONCE = new Schedule("Asia/Shanghai", START, END, null, 1800, 3600);
    private static final List<Guest> GUESTS = List.of(guest(1), guest(2));
    private static final VisitPlanned PLANNED =
            new VisitPlanned(ID.value(), "staff-lin", "customer", GUESTS, 3, ONCE, 0, UNTIL, "S44", SAID);
    private static final VisitCancelled CANCELLED =
            new VisitCancelled(ID.value(), "host-cancels", 1, SAID.plusSeconds(60));
    private static final InvitationUsed USED = used(1, "visit-1", START);

    @Test
    void s44_an_appointment_has_a_host_visitors_and_a_time() {
        assertThat(when(List.of(), plan("staff-lin", GUESTS, ONCE))).containsExactly(PLANNED);
        assertThat(when(List.of(PLANNED), plan("staff-lin", GUESTS, ONCE))).isEmpty();
        refused("id-taken", List.of(PLANNED), plan("staff-chen", GUESTS, ONCE));
        refused("id-taken", List.of(PLANNED), plan("staff-lin", List.of(guest(1)), ONCE));
    }

    @Test
    void s44_it_holds_from_the_tolerance_before_the_start_until_the_tolerance_after_the_end() {
        assertThat(when(List.of(PLANNED), use("visit-1", FROM, 1))).containsExactly(used(1, "visit-1", FROM));
        assertThat(when(List.of(PLANNED), use("visit-1", UNTIL, 1))).containsExactly(used(1, "visit-1", UNTIL));
        refused("invitation-not-yet", List.of(PLANNED), use("visit-1", FROM.minusMillis(1), 1));
        refused("invitation-over", List.of(PLANNED), use("visit-1", UNTIL.plusMillis(1), 1));
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(List.of(PLANNED), use("visit-1", SAID, 1)))
                .extracting(refusal -> refusal.params().get("from"))
                .isEqualTo("2026-11-23T01:30:00Z");
    }

    @Test
    void each_visitor_comes_once_a_day_and_a_retry_is_the_same_coming() {
        assertThat(when(List.of(PLANNED, USED), use("visit-1", START, 1))).isEmpty();
        assertThat(when(List.of(PLANNED, USED), use("visit-1", START, 1, 2)))
                .containsExactly(used(2, "visit-1", START));
        refused("invitation-used", List.of(PLANNED, USED), use("visit-2", START, 1));
        refused("guest-unknown", List.of(PLANNED), use("visit-1", START, 3));
    }

    @Test
    void a_cancelled_invitation_lets_nobody_in_and_says_so() {
        var cancel = new CancelVisit(ID, CancelReason.HOST_CANCELS, SAID.plusSeconds(60));

        assertThat(when(List.of(PLANNED), cancel)).containsExactly(CANCELLED);
        assertThat(when(List.of(PLANNED, CANCELLED), cancel)).isEmpty();
        refused("invitation-cancelled", List.of(PLANNED, CANCELLED), use("visit-1", START, 1));
        refused(
                "invitation-cancelled",
                List.of(PLANNED, CANCELLED),
                new CancelVisit(ID, CancelReason.VISITOR_CANCELS, SAID));
        refused("invitation-cancelled", List.of(PLANNED, CANCELLED), new ReplanVisit(ID, "staff-chen", ONCE, SAID));
        refused("invitation-over", List.of(PLANNED, passed(null)), cancel);
    }

    @Test
    void a_changed_one_has_the_next_sequence_and_another_end_of_patience() {
        var later = new Schedule("Asia/Shanghai", START.plusSeconds(7200), END.plusSeconds(7200), null, 1800, 3600);
        var replanned =
                new VisitReplanned(ID.value(), "staff-chen", later, 1, UNTIL.plusSeconds(7200), SAID.plusSeconds(1));

        assertThat(when(List.of(PLANNED), new ReplanVisit(ID, "staff-chen", later, SAID.plusSeconds(1))))
                .containsExactly(replanned);
        assertThat(when(List.of(PLANNED, replanned), new ReplanVisit(ID, "staff-chen", later, SAID)))
                .isEmpty();
        refused("invitation-not-yet", List.of(PLANNED, replanned), use("visit-1", START, 1));
        assertThat(when(List.of(PLANNED, replanned), new CancelVisit(ID, CancelReason.HOST_CANCELS, SAID)))
                .containsExactly(new VisitCancelled(ID.value(), "host-cancels", 2, SAID));
    }

    @Test
    void one_day_of_several_is_cancelled_and_the_others_stay() {
        var weekly = new Schedule("Asia/Shanghai", START, END, "FREQ=WEEKLY;COUNT=3", 1800, 3600);
        var planned = new VisitPlanned(ID.value(), "staff-lin", "customer", GUESTS, 3, weekly, 0, UNTIL, "S44", SAID);
        var second = DAY.plusWeeks(1);
        var cancelled = new DayCancelled(
                ID.value(), second, "host-cancels", weekly.without(second), 1, UNTIL, SAID.plusSeconds(1));
        var inAWeek = START.plusSeconds(604_800);

        assertThat(when(List.of(planned), cancelDay(second))).containsExactly(cancelled);
        assertThat(when(List.of(planned, cancelled), cancelDay(second))).isEmpty();
        refused("invitation-not-yet", List.of(planned, cancelled), use("visit-1", inAWeek, 1));
        assertThat(when(List.of(planned, cancelled), use("visit-1", START, 1)))
                .containsExactly(used(1, "visit-1", START));
        assertThat(weekly.without(second).days()).extracting(Schedule.Day::day).containsExactly(DAY, DAY.plusWeeks(2));
        assertThat(when(List.of(planned, cancelled), new MarkDayPassed(ID, UNTIL.plusMillis(1))))
                .contains(new DayPassed(ID.value(), DAY, UNTIL.plusSeconds(2 * 604_800), UNTIL.plusMillis(1)));
        refused("day-unknown", List.of(planned), cancelDay(second.plusDays(1)));
        refused("day-unknown", List.of(planned, passed(null)), cancelDay(DAY));
        refused("day-begun", List.of(planned, USED), cancelDay(DAY));
    }

    @Test
    void the_last_day_is_no_day_of_several() {
        refused("day-last", List.of(PLANNED), cancelDay(DAY));
        refused("invitation-cancelled", List.of(PLANNED, CANCELLED), cancelDay(DAY));
    }

    private static CancelDay cancelDay(LocalDate day) {
        return new CancelDay(ID, day, CancelReason.HOST_CANCELS, SAID.plusSeconds(1));
    }

    @Test
    void whoever_has_not_come_when_the_tolerance_is_over_is_a_no_show() {
        var noShow = new NoShowRecorded(ID.value(), DAY, List.of(2), UNTIL.plusMillis(1));

        assertThat(when(List.of(PLANNED, USED), new MarkDayPassed(ID, UNTIL))).isEmpty();
        assertThat(when(List.of(PLANNED, USED), new MarkDayPassed(ID, UNTIL.plusMillis(1))))
                .containsExactly(noShow, new DayPassed(ID.value(), DAY, null, UNTIL.plusMillis(1)));
        assertThat(when(List.of(PLANNED, USED, noShow, passed(null)), new MarkDayPassed(ID, UNTIL.plusSeconds(9))))
                .isEmpty();
        assertThat(when(List.of(PLANNED, CANCELLED), new MarkDayPassed(ID, UNTIL.plusSeconds(9))))
                .isEmpty();
    }

    @Test
    void nobody_is_a_no_show_when_all_came_or_it_became_known_later_that_they_had() {
        assertThat(when(List.of(PLANNED, used(1, "visit-1", START), used(2, "visit-1", START)), dayOver()))
                .containsExactly(new DayPassed(ID.value(), DAY, null, UNTIL.plusMillis(1)));
        assertThat(when(List.of(PLANNED, passed(null)), use("visit-1", START, 1)))
                .containsExactly(used(1, "visit-1", START));
    }

    @Test
    void a_recurring_one_goes_on_with_its_next_day() {
        var weekly = new Schedule("Asia/Shanghai", START, END, "FREQ=WEEKLY;COUNT=2", 1800, 3600);
        var planned = new VisitPlanned(ID.value(), "staff-lin", "customer", GUESTS, 3, weekly, 0, UNTIL, "S44", SAID);
        var nextUntil = Instant.parse("2026-11-30T04:00:00Z");

        assertThat(when(List.of(planned, used(1, "visit-1", START), used(2, "visit-1", START)), dayOver()))
                .containsExactly(passed(nextUntil));
        assertThat(when(
                        List.of(planned, used(1, "visit-1", START), passed(nextUntil)),
                        use("visit-2", Instant.parse("2026-11-30T02:00:00Z"), 1)))
                .containsExactly(new InvitationUsed(
                        ID.value(),
                        LocalDate.parse("2026-11-30"),
                        List.of(1),
                        "visit-2",
                        Instant.parse("2026-11-30T02:00:00Z")));
    }

    @Test
    void a_mail_that_was_taken_is_told_once_and_a_failure_once_until_it_is() {
        var sent = new InvitationSent(ID.value(), 0, List.of(1), SAID);
        var failed = new InvitationUndelivered(ID.value(), 0, List.of(2), "mail-not-accepted", SAID);

        assertThat(when(List.of(PLANNED), mails(null, 1))).containsExactly(sent);
        assertThat(when(List.of(PLANNED, sent), mails(null, 1))).isEmpty();
        assertThat(when(List.of(PLANNED, sent), mails("mail-not-accepted", 1))).isEmpty();
        assertThat(when(List.of(PLANNED, sent), mails("mail-not-accepted", 1, 2)))
                .containsExactly(failed);
        assertThat(when(List.of(PLANNED, failed), mails("mail-not-accepted", 2)))
                .isEmpty();
        assertThat(when(List.of(PLANNED, failed), mails(null, 2)))
                .containsExactly(new InvitationSent(ID.value(), 0, List.of(2), SAID));
    }

    @Test
    void what_was_never_planned_cannot_be_used_changed_or_cancelled() {
        refused("invitation-unknown", List.of(), use("visit-1", START, 1));
        refused("invitation-unknown", List.of(), new ReplanVisit(ID, "staff-lin", ONCE, SAID));
        refused("invitation-unknown", List.of(), new CancelVisit(ID, CancelReason.HOST_CANCELS, SAID));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(USED)));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(PLANNED, PLANNED)));
    }

    @Test
    void s44_who_came_before_it_was_cancelled_came_by_it_and_at_that_moment_nobody_does() {
        var cancelled = new VisitCancelled(ID.value(), "host-cancels", 1, START);

        assertThat(when(List.of(PLANNED, cancelled), use("visit-1", START.minusMillis(1), 1)))
                .containsExactly(used(1, "visit-1", START.minusMillis(1)));
        refused("invitation-cancelled", List.of(PLANNED, cancelled), use("visit-1", START, 1));
    }

    @Test
    void s44_who_was_let_in_while_it_was_being_cancelled_or_moved_came_by_it() {
        var cancelled = new VisitCancelled(ID.value(), "host-cancels", 1, START);
        var tomorrow =
                new Schedule("Asia/Shanghai", START.plusSeconds(86_400), END.plusSeconds(86_400), null, 1800, 3600);
        var moved = new VisitReplanned(ID.value(), "staff-lin", tomorrow, 1, UNTIL.plusSeconds(86_400), START);

        assertThat(when(List.of(PLANNED, cancelled), letIn("visit-1"))).containsExactly(USED);
        assertThat(when(List.of(PLANNED, cancelled, USED), letIn("visit-1"))).isEmpty();
        assertThat(when(List.of(PLANNED, moved), letIn("visit-1"))).containsExactly(USED);
        refused("invitation-used", List.of(PLANNED, cancelled, USED), letIn("visit-2"));
    }

    private static UseInvitation letIn(String visit) {
        return new UseInvitation(ID, List.of(1), visit, true, START);
    }

    private static Guest guest(int number) {
        var code = InvitationCode.of(ID, number).value();
        return new Guest(number, code, ID + "/guest-" + number, "person-" + number, "digest-" + number, true);
    }

    private static PlanVisit plan(String host, List<Guest> guests, Schedule schedule) {
        return new PlanVisit(ID, host, "customer", guests, 3, schedule, SAID);
    }

    private static UseInvitation use(String visit, Instant at, Integer... guests) {
        return new UseInvitation(ID, List.of(guests), visit, false, at);
    }

    private static RecordMails mails(String failure, Integer... guests) {
        return new RecordMails(ID, 0, List.of(guests), failure, SAID);
    }

    private static MarkDayPassed dayOver() {
        return new MarkDayPassed(ID, UNTIL.plusMillis(1));
    }

    private static DayPassed passed(Instant next) {
        return new DayPassed(ID.value(), DAY, next, UNTIL.plusMillis(1));
    }

    private static InvitationUsed used(int guest, String visit, Instant at) {
        return new InvitationUsed(ID.value(), DAY, List.of(guest), visit, at);
    }

    private static List<InvitationEvent> when(List<? extends InvitationEvent> given, InvitationCommand command) {
        return InvitationDecider.decide(after(given), command);
    }

    private static InvitationState after(List<? extends InvitationEvent> given) {
        InvitationState state = new InvitationState.NotPlanned();
        for (var event : given) {
            state = state.after(event);
        }
        return state;
    }

    private static void refused(String code, List<? extends InvitationEvent> given, InvitationCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
