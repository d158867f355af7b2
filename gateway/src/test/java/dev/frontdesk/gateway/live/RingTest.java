package dev.frontdesk.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RingTest {

    private final Ring ring = new Ring(3);

    @Test
    void an_empty_ring_knows_that_nothing_came_after_the_beginning() {
        assertThat(ring.latest()).isEqualTo(-1);
        assertThat(ring.after(-1)).hasValueSatisfying(none -> assertThat(none).isEmpty());
        assertThat(ring.after(0)).isEmpty();
        assertThat(ring.after(-2)).isEmpty();
    }

    @Test
    void as_many_as_it_holds_are_known_and_one_more_is_too_many() {
        for (var n = 0; n < 5; n++) {
            ring.add(change("call-" + n));
        }

        assertThat(ring.after(4)).hasValueSatisfying(none -> assertThat(none).isEmpty());
        assertThat(ring.after(1))
                .hasValueSatisfying(three -> assertThat(three)
                        .extracting(told -> told.change().id())
                        .containsExactly("call-2", "call-3", "call-4"));
        assertThat(ring.after(0)).isEmpty();
        assertThat(ring.after(5)).isEmpty();
    }

    private static Change change(String id) {
        return new Change("some.fact.v1", id, "site-hq", 1, "frontdesk.call.calls.v1", Set.of());
    }
}
