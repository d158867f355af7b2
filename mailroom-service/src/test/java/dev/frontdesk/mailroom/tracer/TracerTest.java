package dev.frontdesk.mailroom.tracer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.tracer.TracerCommand.CloseTracer;
import dev.frontdesk.mailroom.tracer.TracerCommand.MarkTracerOverdue;
import dev.frontdesk.mailroom.tracer.TracerCommand.OpenTracer;
import dev.frontdesk.mailroom.tracer.TracerCommand.RecordCarrierAnswer;
import dev.frontdesk.mailroom.tracer.TracerEvent.CarrierAnswered;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerClosed;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOpened;
import dev.frontdesk.mailroom.tracer.TracerEvent.TracerOverdue;
import dev.frontdesk.mailroom.tracer.TracerState.NotOpened;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S133, as far as the text goes: an item that was not received is asked after, until there is an answer. */
class TracerTest {

    private static final TracerId ID = new TracerId("tracer-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001");
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final TracerOpened OPENED = new TracerOpened(ID.value(), "site-a", "outgoing-1", TEN, null, NINE);
    private static final TracerClosed CLOSED = new TracerClosed(ID.value(), "received", null, TEN);

    @Test
    void s133_an_item_is_asked_after_with_or_without_a_limit() {
        assertThat(decide(open("outgoing-1", TEN))).containsExactly(OPENED);
        assertThat(decide(open("outgoing-1", null)))
                .containsExactly(new TracerOpened(ID.value(), "site-a", "outgoing-1", null, null, NINE));
        assertThat(decide(open("outgoing-1", TEN), OPENED)).isEmpty();
        refused("id-taken", open("outgoing-2", TEN), OPENED);
        refused("answer-due-before-asked", open("outgoing-1", NINE));
    }

    @Test
    void at_the_limit_itself_there_is_still_time_and_a_moment_later_it_is_overdue_once() {
        assertThat(decide(new MarkTracerOverdue(ID, TEN), OPENED)).isEmpty();
        var late = new TracerOverdue(ID.value(), TEN, TEN.plusNanos(1000));
        assertThat(decide(new MarkTracerOverdue(ID, TEN.plusNanos(1000)), OPENED))
                .containsExactly(late);
        assertThat(decide(new MarkTracerOverdue(ID, TEN.plusSeconds(9)), OPENED, late))
                .isEmpty();
        assertThat(decide(new MarkTracerOverdue(ID, TEN.plusSeconds(9)))).isEmpty();
        assertThat(decide(new MarkTracerOverdue(ID, TEN.plusSeconds(9)), OPENED, CLOSED))
                .isEmpty();
    }

    @Test
    void an_answer_ends_the_waiting_unless_the_courier_has_to_say_more() {
        var answered = new CarrierAnswered(ID.value(), "on-the-way", null, null, NINE);
        assertThat(decide(new RecordCarrierAnswer(ID, "on-the-way", null, null, NINE), OPENED))
                .containsExactly(answered);
        assertThat(decide(new MarkTracerOverdue(ID, TEN.plusSeconds(9)), OPENED, answered))
                .isEmpty();

        var more = new CarrierAnswered(ID.value(), "no-trace", TEN, null, NINE);
        assertThat(decide(new MarkTracerOverdue(ID, TEN.plusSeconds(9)), OPENED, more))
                .hasSize(1);
        refused("answer-due-before-asked", new RecordCarrierAnswer(ID, "lost", TEN, null, TEN), OPENED);
    }

    @Test
    void a_closed_tracer_stays_closed() {
        assertThat(decide(new CloseTracer(ID, "received", null, TEN), OPENED)).containsExactly(CLOSED);
        assertThat(decide(new CloseTracer(ID, "received", null, TEN), OPENED, CLOSED))
                .isEmpty();
        refused("tracer-closed", new CloseTracer(ID, "lost", null, TEN), OPENED, CLOSED);
        refused("tracer-closed", new RecordCarrierAnswer(ID, "lost", null, null, TEN), OPENED, CLOSED);
        refused("tracer-not-opened", new CloseTracer(ID, "lost", null, TEN));
    }

    private static OpenTracer open(String item, @Nullable Instant answerBy) {
        return new OpenTracer(ID, "site-a", item, answerBy, null, NINE);
    }

    private static List<TracerEvent> decide(TracerCommand command, TracerEvent... before) {
        TracerState state = new NotOpened();
        for (var event : before) {
            state = state.after(event);
        }
        return TracerDecider.decide(state, command);
    }

    private static void refused(String code, TracerCommand command, TracerEvent... before) {
        assertThatThrownBy(() -> decide(command, before))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
