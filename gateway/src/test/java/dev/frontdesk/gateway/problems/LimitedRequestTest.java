package dev.frontdesk.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitedRequestTest {

    private static final Duration NO_TIME = Duration.ZERO;
    private static final int SECONDS_OF_BYTES = 64 * 1024;

    @Test
    void a_body_that_dribbles_in_is_refused() throws IOException {
        var body = limited(SECONDS_OF_BYTES, SECONDS_OF_BYTES, NO_TIME).getInputStream();

        assertThatThrownBy(body::read)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("request-too-slow"));
    }

    @Test
    void a_long_body_may_take_longer() throws IOException {
        var body = limited(SECONDS_OF_BYTES, SECONDS_OF_BYTES, NO_TIME).getInputStream();

        assertThat(body.readNBytes(SECONDS_OF_BYTES)).hasSize(SECONDS_OF_BYTES);
        assertThat(body.read()).isNegative();
    }

    @Test
    void one_byte_too_many_is_refused_and_the_limit_is_not() throws IOException {
        var within = Duration.ofMinutes(1);

        assertThat(limited(7, 7, within).getInputStream().readAllBytes()).hasSize(7);
        assertThatThrownBy(() -> limited(8, 7, within).getInputStream().readAllBytes())
                .isInstanceOf(BodyTooLargeException.class);
    }

    private static LimitedRequest limited(int length, int limit, Duration within) {
        var request = new MockHttpServletRequest();
        request.setContent(new byte[length]);
        return new LimitedRequest(request, limit, within);
    }
}
