package dev.frontdesk.directory.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.extension.ExtensionCommand.AssignExtension;
import dev.frontdesk.directory.extension.ExtensionCommand.ReleaseExtension;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionAssigned;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionReleased;
import dev.frontdesk.kernel.Names;
import dev.frontdesk.kernel.Rejection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S59: an extension rings for one holder at a time. */
class ExtensionTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final ExtensionId ID = ExtensionId.of("site-a", "8133");
    private static final Holder LIN = Holder.staff("staff-lin");
    private static final Holder SALES = Holder.department("dept-sales");
    private static final Holder GATE = Holder.role(new Names("大门", "Gate"));

    @Test
    void s59_a_free_extension_goes_to_whoever_asks_first() {
        assertThat(assign(LIN)).containsExactly(assigned(LIN));
        assertThat(assign(GATE, assigned(LIN), released(LIN))).containsExactly(assigned(GATE));
    }

    @Test
    void s59_it_is_theirs_already() {
        assertThat(assign(LIN, assigned(LIN))).isEmpty();
    }

    @Test
    void s59_somebody_elses_is_refused() {
        for (var other : List.of(SALES, GATE, Holder.staff("staff-chen"))) {
            assertThatThrownBy(() -> assign(other, assigned(LIN)))
                    .isInstanceOfSatisfying(
                            Rejection.class, no -> assertThat(no.code()).isEqualTo("extension-taken"));
        }
    }

    @Test
    void s59_only_the_holder_gives_it_back() {
        assertThat(release(LIN, assigned(LIN))).containsExactly(released(LIN));
        assertThat(release(SALES, assigned(LIN))).isEmpty();
        assertThat(release(LIN)).isEmpty();
        assertThat(release(LIN, assigned(LIN), released(LIN))).isEmpty();
    }

    private static List<ExtensionEvent> assign(Holder holder, ExtensionEvent... before) {
        return ExtensionDecider.decide(state(before), new AssignExtension(ID, "site-a", "8133", holder, NINE));
    }

    private static List<ExtensionEvent> release(Holder holder, ExtensionEvent... before) {
        return ExtensionDecider.decide(state(before), new ReleaseExtension(ID, holder, NINE));
    }

    private static ExtensionState state(ExtensionEvent... events) {
        ExtensionState state = new ExtensionState.Free();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    private static ExtensionAssigned assigned(Holder holder) {
        return new ExtensionAssigned("ext-site-a-8133", "site-a", "8133", holder, NINE);
    }

    private static ExtensionReleased released(Holder holder) {
        return new ExtensionReleased("ext-site-a-8133", holder, NINE);
    }
}
