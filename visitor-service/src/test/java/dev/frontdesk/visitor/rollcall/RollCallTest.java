package dev.frontdesk.visitor.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.visitor.rollcall.RollCallCommand.CloseRollCall;
import dev.frontdesk.visitor.rollcall.RollCallCommand.MarkPeople;
import dev.frontdesk.visitor.rollcall.RollCallCommand.StartRollCall;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Listed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.Mark;
import dev.frontdesk.visitor.rollcall.RollCallEvent.PeopleMarked;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallClosed;
import dev.frontdesk.visitor.rollcall.RollCallEvent.RollCallStarted;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 疏散点名. The list is frozen, several devices mark it, nothing said is lost, and the last word holds. */
class RollCallTest {

    private static final RollCallId ID = new RollCallId("roll-call-0198f0a2-c000-7d52-8a10-5c0e3b2d0001");
    private static final Instant THREE = Instant.parse("2026-11-23T07:00:00Z");
    private static final List<Listed> LIST =
            List.of(listed("visit-1", "visitor"), listed("visit-2", "courier"), listed("staff-lin", "staff"));
    private static final RollCallStarted STARTED = new RollCallStarted(ID.value(), "drill", LIST, 700, 42, THREE);

    @Test
    void the_list_of_the_first_moment_stays_whoever_asks_again() {
        assertThat(when(List.of(), start(true, LIST))).containsExactly(STARTED);
        assertThat(when(List.of(STARTED), start(true, List.of()))).isEmpty();
        refused("id-taken", List.of(STARTED), start(false, LIST));
        refused("roll-call-unknown", List.of(), new CloseRollCall(ID, THREE));
    }

    @Test
    void every_word_is_kept_and_one_sent_twice_is_one() {
        var safe = mark("m-1", "visit-1", "safe", 10);

        assertThat(when(List.of(STARTED), marks(safe))).containsExactly(marked(safe));
        assertThat(when(List.of(STARTED, marked(safe)), marks(safe))).isEmpty();
        assertThat(when(List.of(STARTED, marked(safe)), marks(safe, mark("m-2", "visit-1", "missing", 5))))
                .containsExactly(marked(mark("m-2", "visit-1", "missing", 5)));
        refused("mark-taken", List.of(STARTED, marked(safe)), marks(mark("m-1", "visit-1", "missing", 10)));
        refused("not-on-roll-call", List.of(STARTED), marks(mark("m-3", "visit-9", "safe", 1)));
    }

    @Test
    void the_last_word_by_the_devices_clocks_holds_in_whatever_order_they_arrive() {
        var early = mark("m-1", "visit-1", "missing", 10);
        var late = mark("m-2", "visit-1", "safe", 11);
        var same = mark("m-3", "visit-1", "missing", 11);

        assertThat(Standing.of(List.of(early, late)).get("visit-1")).isEqualTo(late);
        assertThat(Standing.of(List.of(late, early)).get("visit-1")).isEqualTo(late);
        assertThat(Standing.of(List.of(same, late)).get("visit-1")).isEqualTo(same);
        assertThat(Standing.of(List.of(late, same)).get("visit-1")).isEqualTo(same);
    }

    @Test
    void whoever_nobody_saw_is_missing_when_it_is_closed() {
        var story = List.of(
                STARTED,
                marked(mark("m-1", "visit-1", "safe", 10), mark("m-2", "staff-lin", "safe", 10)),
                marked(mark("m-3", "staff-lin", "missing", 12)));
        var closed = new RollCallClosed(ID.value(), 1, List.of("visit-2", "staff-lin"), THREE.plusSeconds(600));

        assertThat(when(story, new CloseRollCall(ID, THREE.plusSeconds(600)))).containsExactly(closed);
        assertThat(when(List.of(STARTED, closed), new CloseRollCall(ID, THREE.plusSeconds(700))))
                .isEmpty();
    }

    @Test
    void what_a_device_could_not_send_before_the_end_is_kept_after_it() {
        var closed = new RollCallClosed(ID.value(), 0, List.of("visit-1", "visit-2", "staff-lin"), THREE);
        var late = mark("m-1", "visit-1", "safe", 10);

        assertThat(when(List.of(STARTED, closed), marks(late))).containsExactly(marked(late));
    }

    private static Listed listed(String id, String group) {
        return new Listed(id, group, 1, "here", "event-" + id);
    }

    private static StartRollCall start(boolean drill, List<Listed> list) {
        return new StartRollCall(ID, drill, list, 700, 42, THREE);
    }

    private static Mark mark(String markId, String id, String state, int second) {
        return new Mark(markId, id, state, "tablet-1", THREE.plusSeconds(second));
    }

    private static MarkPeople marks(Mark... marks) {
        return new MarkPeople(ID, List.of(marks), THREE);
    }

    private static PeopleMarked marked(Mark... marks) {
        return new PeopleMarked(ID.value(), List.of(marks), THREE);
    }

    private static List<RollCallEvent> when(List<? extends RollCallEvent> given, RollCallCommand command) {
        RollCallState state = new RollCallState.NotStarted();
        for (var event : given) {
            state = state.after(event);
        }
        return RollCallDecider.decide(state, command);
    }

    private static void refused(String code, List<? extends RollCallEvent> given, RollCallCommand command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> when(given, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
