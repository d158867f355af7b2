package dev.frontdesk.directory.relaylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S114: when somebody is told once more. */
class ReminderTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest(name = "with {0} s: after {1} s")
    @CsvSource(
            nullValues = "-",
            value = {"1, -", "59, -", "60, 40", "300, 200", "5400, 3600", "86400, 84600", "-5, -"})
    void s114_with_a_third_of_the_time_left_but_at_most_half_an_hour(long seconds, Long after) {
        assertThat(Reminder.at(NINE, NINE.plusSeconds(seconds)))
                .isEqualTo(after == null ? null : NINE.plusSeconds(after));
    }
}
