package dev.frontdesk.gateway.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockoutTest {

    @Test
    void four_failures_lock_nothing_and_the_fifth_locks_for_a_minute() {
        assertThat(Lockout.after(4)).isEqualTo(Duration.ZERO);
        assertThat(Lockout.after(5)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void each_further_failure_locks_for_twice_as_long_but_never_for_more_than_15_minutes() {
        assertThat(Lockout.after(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Lockout.after(8)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Lockout.after(9)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Lockout.after(1_000)).isEqualTo(Duration.ofMinutes(15));
    }
}
