package dev.frontdesk.visitor.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.room.RoomUseCommand.CompleteTurnover;
import dev.frontdesk.visitor.room.RoomUseCommand.MarkRefillDue;
import dev.frontdesk.visitor.room.RoomUseCommand.MarkTurnoverOverdue;
import dev.frontdesk.visitor.room.RoomUseCommand.SeatVisitor;
import dev.frontdesk.visitor.room.RoomUseCommand.ServeRefreshment;
import dev.frontdesk.visitor.room.RoomUseCommand.SkipRefill;
import dev.frontdesk.visitor.room.RoomUseCommand.VacateRoom;
import dev.frontdesk.visitor.room.RoomUseEvent.Drink;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillDue;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillServed;
import dev.frontdesk.visitor.room.RoomUseEvent.RefillSkipped;
import dev.frontdesk.visitor.room.RoomUseEvent.RefreshmentServed;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverCompleted;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverOverdue;
import dev.frontdesk.visitor.room.RoomUseEvent.TurnoverStarted;
import dev.frontdesk.visitor.room.RoomUseEvent.VisitorSeated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S91, S92, S94, S96. Seated, served, refilled about every quarter of an hour, and tidied within two minutes. */
class RoomUseTest {

    private static final RoomUseId ID = new RoomUseId("room-use-0198f0a2-9000-7d52-8a10-5c0e3b2d0001");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final List<Drink> TEA = List.of(new Drink("tea", 2));
    private static final VisitorSeated SEATED =
            new VisitorSeated(ID.value(), "visit-1", "room-1", 2, 900, 120, "S91", TEN);
    private static final RefreshmentServed SERVED = new RefreshmentServed(ID.value(), TEA, minute(15), "S92", TEN);
    private static final TurnoverStarted LEFT = new TurnoverStarted(ID.value(), minute(49), "S96", minute(47));

    @Test
    void s91_a_visitor_is_seated_in_a_room() {
        assertThat(when(List.of(), seat("room-1", 2))).containsExactly(SEATED);
        assertThat(when(List.of(SEATED), seat("room-1", 2))).isEmpty();
        assertThat(when(List.of(SEATED, SERVED, LEFT), seat("room-1", 2))).isEmpty();
        refused("id-taken", List.of(SEATED), seat("room-2", 2));
        refused("id-taken", List.of(SEATED), seat("room-1", 3));
    }

    @Test
    void s92_tea_is_served_and_a_refill_due_a_quarter_of_an_hour_later() {
        assertThat(when(List.of(SEATED), serve(TEN))).containsExactly(SERVED);
        assertThat(when(List.of(SEATED, SERVED), serve(TEN))).isEmpty();
        refused("visitor-not-seated", List.of(), serve(TEN));
        refused("before-last-step", List.of(SEATED), serve(TEN.minusMillis(1)));
    }

    @Test
    void s94_a_refill_is_due_after_the_limit_and_not_at_it() {
        assertThat(when(List.of(SEATED, SERVED), new MarkRefillDue(ID, minute(15))))
                .isEmpty();
        assertThat(when(List.of(SEATED, SERVED), new MarkRefillDue(ID, after(15))))
                .containsExactly(new RefillDue(ID.value(), minute(15), "S94", after(15)));
        assertThat(when(List.of(SEATED, SERVED, due(15)), new MarkRefillDue(ID, minute(16))))
                .isEmpty();
        assertThat(when(List.of(SEATED), new MarkRefillDue(ID, minute(90)))).isEmpty();
        assertThat(when(List.of(SEATED, SERVED, LEFT), new MarkRefillDue(ID, minute(90))))
                .isEmpty();
    }

    @Test
    void s94_a_refill_by_the_limit_is_in_time_and_a_moment_later_late_by_that_moment() {
        assertThat(when(List.of(SEATED, SERVED), serve(minute(15)))).containsExactly(refilled(15, 15, 0));
        assertThat(when(List.of(SEATED, SERVED), serve(after(15))))
                .containsExactly(new RefillServed(
                        ID.value(), TEA, minute(15), 1, minute(30).plusMillis(1), "S94", after(15)));
        assertThat(when(List.of(SEATED, SERVED, due(15)), serve(minute(18))))
                .containsExactly(refilled(15, 18, 180_000));
    }

    @Test
    void s94_in_47_minutes_three_refills_are_due_and_one_that_was_declined_is_skipped_and_not_late() {
        var story = new ArrayList<RoomUseEvent>(List.of(SEATED, SERVED));
        story.addAll(when(story, serve(minute(15))));
        story.addAll(when(story, new SkipRefill(ID, SkipReason.VISITOR_DECLINES, minute(30))));
        story.addAll(when(story, serve(minute(45))));
        story.addAll(when(story, new VacateRoom(ID, minute(47))));

        assertThat(story)
                .containsExactly(
                        SEATED,
                        SERVED,
                        refilled(15, 15, 0),
                        new RefillSkipped(ID.value(), "visitor-declines", minute(30), minute(45), "S94", minute(30)),
                        refilled(45, 45, 0),
                        LEFT);
    }

    @Test
    void s94_only_what_was_served_can_be_skipped() {
        var skip = new SkipRefill(ID, SkipReason.CUP_STILL_FULL, minute(1));

        refused("visitor-not-seated", List.of(), skip);
        refused("nothing-served", List.of(SEATED), skip);
        refused("visitor-left-room", List.of(SEATED, SERVED, LEFT), skip);
        refused("before-last-step", List.of(SEATED, SERVED, refilled(15, 15, 0)), skip);
    }

    @Test
    void s96_the_room_is_due_two_minutes_after_they_left() {
        assertThat(when(List.of(SEATED), new VacateRoom(ID, minute(47)))).containsExactly(LEFT);
        assertThat(when(List.of(SEATED, SERVED, LEFT), new VacateRoom(ID, minute(48))))
                .isEmpty();
        assertThat(when(List.of(SEATED, LEFT), new MarkTurnoverOverdue(ID, minute(49))))
                .isEmpty();
        assertThat(when(List.of(SEATED, LEFT), new MarkTurnoverOverdue(ID, after(49))))
                .containsExactly(overdue());
        assertThat(when(List.of(SEATED, LEFT, overdue()), new MarkTurnoverOverdue(ID, minute(50))))
                .isEmpty();
        refused("visitor-left-room", List.of(SEATED, SERVED, LEFT), serve(minute(48)));
    }

    @Test
    void s96_tidied_at_two_minutes_is_in_time_and_at_2_05_late_by_five_seconds() {
        assertThat(when(List.of(SEATED, LEFT), new CompleteTurnover(ID, minute(49))))
                .containsExactly(new TurnoverCompleted(ID.value(), minute(49), 0, "S96", minute(49)));
        assertThat(when(
                        List.of(SEATED, LEFT, overdue()),
                        new CompleteTurnover(ID, minute(49).plusSeconds(5))))
                .containsExactly(new TurnoverCompleted(
                        ID.value(), minute(49), 5000, "S96", minute(49).plusSeconds(5)));
    }

    @Test
    void s96_a_room_is_tidied_once_and_only_when_they_left() {
        var tidy = new TurnoverCompleted(ID.value(), minute(49), 0, "S96", minute(48));

        assertThat(when(List.of(SEATED, LEFT, tidy), new CompleteTurnover(ID, minute(50))))
                .isEmpty();
        refused("visitor-not-seated", List.of(), new CompleteTurnover(ID, minute(48)));
        refused("visitor-not-seated", List.of(), new VacateRoom(ID, minute(48)));
        refused("visitor-still-in-room", List.of(SEATED, SERVED), new CompleteTurnover(ID, minute(48)));
        refused("before-last-step", List.of(SEATED, LEFT), new CompleteTurnover(ID, minute(46)));
        refused("before-last-step", List.of(SEATED, SERVED), new VacateRoom(ID, TEN.minusMillis(1)));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(SERVED)));
        assertThatIllegalStateException().isThrownBy(() -> after(List.of(SEATED, LEFT, tidy, LEFT)));
    }

    private static SeatVisitor seat(String room, int people) {
        return new SeatVisitor(ID, "visit-1", room, people, Duration.ofMinutes(15), Duration.ofMinutes(2), TEN);
    }

    private static ServeRefreshment serve(Instant at) {
        return new ServeRefreshment(ID, TEA, at);
    }

    private static RefillDue due(int minute) {
        return new RefillDue(ID.value(), minute(minute), "S94", after(minute));
    }

    private static RefillServed refilled(int due, int at, long late) {
        return new RefillServed(ID.value(), TEA, minute(due), late, minute(at + 15), "S94", minute(at));
    }

    private static TurnoverOverdue overdue() {
        return new TurnoverOverdue(ID.value(), minute(49), "S96", after(49));
    }

    private static Instant minute(int minute) {
        return TEN.plusSeconds(minute * 60L);
    }

    private static Instant after(int minute) {
        return minute(minute).plusMillis(1);
    }

    private static List<RoomUseEvent> when(List<? extends RoomUseEvent> given, RoomUseCommand command) {
        return RoomUseDecider.decide(after(given), command);
    }

    private static RoomUseState after(List<? extends RoomUseEvent> given) {
        RoomUseState state = new RoomUseState.Empty();
        for (var event : given) {
            state = state.after(event);
        }
        return state;
    }

    private static void refused(String code, List<? extends RoomUseEvent> given, RoomUseCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
