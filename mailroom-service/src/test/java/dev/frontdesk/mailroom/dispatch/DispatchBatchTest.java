package dev.frontdesk.mailroom.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.frontdesk.kernel.Rejection;
import dev.frontdesk.mailroom.dispatch.DispatchBatchCommand.RecordPickUp;
import dev.frontdesk.mailroom.dispatch.DispatchBatchEvent.BatchDispatched;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S127: one list per pick-up. */
class DispatchBatchTest {

    private static final DispatchBatchId BATCH = new DispatchBatchId("dispatch-0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0009");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final DispatchBatchState NEW = new DispatchBatchState.NotDispatched();

    @Test
    void s127_a_list_names_what_the_courier_took() {
        assertThat(DispatchBatchDecider.decide(NEW, list("sf", "a", "b")))
                .containsExactly(new BatchDispatched(BATCH.value(), "sf", List.of("a", "b"), "desk", "S127", TEN));
    }

    @Test
    void s127_a_list_is_written_once() {
        var written =
                NEW.after(DispatchBatchDecider.decide(NEW, list("sf", "a", "b")).getFirst());

        assertThat(DispatchBatchDecider.decide(written, list("sf", "a", "b"))).isEmpty();
        refused("id-taken", written, list("sf", "a"));
        refused("id-taken", written, list("yto", "a", "b"));
    }

    @Test
    void s127_a_list_holds_something_and_nothing_twice() {
        refused("dispatch-empty", NEW, list("sf"));
        refused("dispatch-item-twice", NEW, list("sf", "a", "b", "a"));
    }

    private static RecordPickUp list(String carrier, String... items) {
        return new RecordPickUp(BATCH, carrier, List.of(items), "desk", TEN);
    }

    private static void refused(String code, DispatchBatchState state, RecordPickUp command) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> DispatchBatchDecider.decide(state, command))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
