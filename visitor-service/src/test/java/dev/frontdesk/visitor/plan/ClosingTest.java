package dev.frontdesk.visitor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a site closes next, also in the nights in which clocks are changed. */
class ClosingTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 18:30, 2026-11-23T01:00:00Z, 2026-11-23T10:30:00Z",
        "Asia/Shanghai, 18:30, 2026-11-23T10:29:59Z, 2026-11-23T10:30:00Z",
        "Asia/Shanghai, 18:30, 2026-11-23T10:30:00Z, 2026-11-24T10:30:00Z",
        "Asia/Shanghai, 18:30, 2026-11-22T16:30:00Z, 2026-11-23T10:30:00Z",
        "Europe/Berlin, 22:00, 2026-10-24T19:00:00Z, 2026-10-24T20:00:00Z",
        "Europe/Berlin, 22:00, 2026-10-25T19:00:00Z, 2026-10-25T21:00:00Z"
    })
    void the_next_closing_is_that_of_the_sites_own_clock(
            String zone, String closesAt, Instant moment, Instant closing) {
        assertThat(Closing.after(moment, closesAt, ZoneId.of(zone))).isEqualTo(closing);
    }

    @Test
    void in_the_night_with_an_hour_twice_the_later_one_counts() {
        assertThat(Closing.after(Instant.parse("2026-10-24T22:00:00Z"), "02:30", ZoneId.of("Europe/Berlin")))
                .as("02:30 comes at 00:30Z and again at 01:30Z")
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void in_the_night_with_an_hour_left_out_it_closes_with_the_new_time() {
        assertThat(Closing.after(Instant.parse("2026-03-28T22:00:00Z"), "02:30", ZoneId.of("Europe/Berlin")))
                .as("there is no 02:30: the clock goes from 02:00 to 03:00")
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }
}
