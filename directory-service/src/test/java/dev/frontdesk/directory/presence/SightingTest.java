package dev.frontdesk.directory.presence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.directory.presence.Mark.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S64: in, out or unknown; what nobody saw lately is not invented. */
class SightingTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-23T03:00:00Z");
    private static final Duration FRESH = Duration.ofHours(12);
    private static final Mark LEFT = new Mark("e-1", Kind.LEFT, NINE, TEN);

    @Test
    void of_whom_there_is_no_sign_nothing_is_known() {
        assertThat(Sighting.of(List.of(), NINE, FRESH))
                .isEqualTo(new Sighting("unknown", null, null, false, null, null));
    }

    @Test
    void s78_out_until_expected_and_exactly_then_not_yet_overdue() {
        assertThat(Sighting.of(List.of(LEFT), TEN, FRESH))
                .isEqualTo(new Sighting("out", NINE, TEN, false, "register", "e-1"));
        assertThat(Sighting.of(List.of(LEFT), TEN.plusMillis(1), FRESH))
                .isEqualTo(new Sighting("out", NINE, TEN, true, "register", "e-1"));
    }

    @Test
    void an_extension_moves_the_expected_time_and_not_the_leaving() {
        var longer = new Mark("e-2", Kind.EXTENDED, TEN, ELEVEN);

        assertThat(Sighting.of(List.of(LEFT, longer), ELEVEN, FRESH))
                .isEqualTo(new Sighting("out", NINE, ELEVEN, false, "register", "e-2"));
    }

    @Test
    void s64_back_is_in_as_long_as_the_sign_is_fresh() {
        var back = List.of(LEFT, new Mark("e-2", Kind.BACK, TEN, null));

        assertThat(Sighting.of(back, TEN.plus(FRESH), FRESH))
                .isEqualTo(new Sighting("in", TEN, null, false, "register", "e-2"));
        assertThat(Sighting.of(back, TEN.plus(FRESH).plusMillis(1), FRESH))
                .isEqualTo(new Sighting("unknown", TEN, null, false, "register", "e-2"));
    }

    @Test
    void who_never_came_back_is_unknown_in_the_end() {
        assertThat(Sighting.of(List.of(LEFT), TEN.plus(FRESH), FRESH).status()).isEqualTo("out");
        assertThat(Sighting.of(List.of(LEFT), TEN.plus(FRESH).plusMillis(1), FRESH))
                .isEqualTo(new Sighting("unknown", NINE, TEN, true, "register", "e-1"));
    }

    @Test
    void s64_a_door_says_in_or_out_as_long_as_it_is_fresh() {
        var in = List.of(new Mark("e-3", Kind.ENTERED, NINE, null));
        var out = List.of(new Mark("e-3", Kind.GONE, NINE, null));

        assertThat(Sighting.of(in, NINE.plus(FRESH), FRESH))
                .isEqualTo(new Sighting("in", NINE, null, false, "door", "e-3"));
        assertThat(Sighting.of(out, NINE.plus(FRESH), FRESH).status()).isEqualTo("out");
        assertThat(Sighting.of(in, NINE.plus(FRESH).plusMillis(1), FRESH).status())
                .isEqualTo("unknown");
    }

    @Test
    void the_younger_of_door_and_register_counts() {
        var cameIn = new Mark("e-3", Kind.ENTERED, TEN, null);

        assertThat(Sighting.of(List.of(LEFT, cameIn), TEN, FRESH))
                .isEqualTo(new Sighting("in", TEN, null, false, "door", "e-3"));
        assertThat(Sighting.of(List.of(LEFT, new Mark("e-3", Kind.ENTERED, NINE.minusMillis(1), null)), TEN, FRESH))
                .isEqualTo(new Sighting("out", NINE, TEN, false, "register", "e-1"));
    }

    @Test
    void the_door_that_saw_a_registered_leaving_does_not_hide_what_was_registered() {
        assertThat(Sighting.of(List.of(LEFT, new Mark("e-3", Kind.GONE, NINE.plusSeconds(60), null)), TEN, FRESH))
                .isEqualTo(new Sighting("out", NINE, TEN, false, "register", "e-1"));
    }
}
