package dev.frontdesk.directory.disclosurelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.directory.disclosurelist.WeeklyReport.Week;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S89: a week begins on Monday at midnight where the desk is. */
class WeekTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void s89_the_last_second_of_sunday_belongs_to_the_week_before() {
        assertThat(Week.of(Instant.parse("2026-11-22T15:59:59Z"), SHANGHAI).name())
                .isEqualTo("2026-W47");
        assertThat(Week.of(Instant.parse("2026-11-22T16:00:00Z"), SHANGHAI))
                .isEqualTo(new Week(
                        "2026-W48", Instant.parse("2026-11-22T16:00:00Z"), Instant.parse("2026-11-29T16:00:00Z")));
    }

    @Test
    void s89_the_turn_of_the_year_lies_within_a_week() {
        assertThat(Week.of(Instant.parse("2027-01-02T04:00:00Z"), SHANGHAI).name())
                .isEqualTo("2026-W53");
        assertThat(Week.of("2026-W53", SHANGHAI).until()).isEqualTo(Instant.parse("2027-01-03T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-W53", "2026-W00", "2026-W54", "2026-48", "W48", "", "2026-W48-1"})
    void a_week_that_is_none_is_refused(String name) {
        assertThatThrownBy(() -> Week.of(name, SHANGHAI)).isInstanceOf(DateTimeException.class);
    }
}
