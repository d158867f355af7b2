package dev.frontdesk.call.idlenotice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.routing.LineReport;
import dev.frontdesk.call.routing.LineState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S19. Told the moment the line is free: idle lately, and not speaking on another one. */
class FreeLineTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void s19_an_idle_line_is_free() {
        assertThat(free(Map.of("8211", report(LineState.IDLE, 0)), "8211")).isEqualTo("8211");
        assertThat(free(Map.of("8212", report(LineState.IDLE, 0)), "8211", "8212"))
                .isEqualTo("8212");
    }

    @Test
    void s19_a_state_older_than_the_limit_is_unknown_and_unknown_is_not_free() {
        assertThat(free(Map.of("8211", report(LineState.IDLE, 60)), "8211")).isEqualTo("8211");
        assertThat(free(Map.of("8211", report(LineState.IDLE, 61)), "8211")).isEqualTo("nobody");
        assertThat(free(Map.of(), "8211")).isEqualTo("nobody");
        assertThat(free(Map.of("8211", report(LineState.UNKNOWN, 0)), "8211")).isEqualTo("nobody");
        assertThat(free(Map.of("8211", report(LineState.IDLE, 0)))).isEqualTo("nobody");
    }

    @ParameterizedTest
    @EnumSource(names = {"RINGING", "IN_USE", "BUSY", "ON_HOLD", "DO_NOT_DISTURB"})
    void s19_who_speaks_on_another_line_is_not_told_yet(LineState state) {
        var lines = Map.of("8211", report(LineState.IDLE, 0), "8212", report(state, 60));
        assertThat(free(lines, "8211", "8212")).isEqualTo("nobody");
        assertThat(free(lines, "8212")).isEqualTo("nobody");

        var before = Map.of("8211", report(LineState.IDLE, 0), "8212", report(state, 61));
        assertThat(free(before, "8211", "8212")).isEqualTo("8211");
    }

    private static String free(Map<String, LineReport> lines, String... extensions) {
        return FreeLine.of(List.of(extensions), lines, MINUTE, NOW)
                .map(FreeLine::extension)
                .orElse("nobody");
    }

    private static LineReport report(LineState state, long age) {
        return new LineReport(state, "pbx", NOW.minusSeconds(age));
    }
}
