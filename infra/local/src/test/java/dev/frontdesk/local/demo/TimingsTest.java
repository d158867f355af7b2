package dev.frontdesk.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimingsTest {

    @Test
    void percentiles_are_measured_values_by_nearest_rank() {
        var timings = new Timings();
        IntStream.rangeClosed(1, 200).forEach(millis -> timings.add(Duration.ofMillis(millis)));

        assertThat(timings.percentile(50)).isEqualTo(100);
        assertThat(timings.percentile(99)).isEqualTo(198);
        assertThat(timings.max()).isEqualTo(200);
        assertThat(timings).hasToString("p50  100.0 ms   p99  198.0 ms   max  200.0 ms");
    }

    @Test
    void without_measurements_there_is_nothing_to_divide_by() {
        assertThat(new Timings().percentile(99)).isZero();
    }
}
