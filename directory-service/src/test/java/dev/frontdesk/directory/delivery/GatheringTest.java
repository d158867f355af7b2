package dev.frontdesk.directory.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S114, S19: what waits for others goes with them; what must be told in a moment waits for nobody. */
class GatheringTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private final Gathering gathering = new Gathering(Duration.ofSeconds(5));

    @Test
    void s114_a_message_waits_for_others_unless_there_is_less_than_a_minute() {
        assertThat(completeAt("message", 60)).isEqualTo(NINE.plusSeconds(5));
        assertThat(completeAt("message", 59)).isEqualTo(NINE);
    }

    @Test
    void s19_that_a_line_is_free_is_told_at_once() {
        assertThat(completeAt("line-free", 300)).isEqualTo(NINE);
    }

    private Instant completeAt(String kind, long seconds) {
        return gathering.completeAt(kind, NINE, NINE.plusSeconds(seconds));
    }
}
