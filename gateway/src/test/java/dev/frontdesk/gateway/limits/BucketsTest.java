package dev.frontdesk.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.gateway.problems.RefusedException;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final Buckets buckets = new Buckets();

    @Test
    void ten_seconds_worth_may_come_at_once_and_one_more_is_told_when_to_come_again() {
        for (var n = 0; n < 10; n++) {
            buckets.take("li", 1);
        }

        assertThatThrownBy(() -> buckets.take("li", 1)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.refusal().status()).isEqualTo(429);
            assertThat(refused.refusal().code()).isEqualTo("too-many");
            assertThat(refused.refusal().headers()).containsEntry("Retry-After", "1");
        });
    }

    @Test
    void one_who_asks_too_much_takes_nothing_from_another() {
        for (var n = 0; n < 10; n++) {
            buckets.take("li", 1);
        }

        buckets.take("lin", 1);
    }
}
